package org.enlace.imports.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/**
 * The first row of a table: what its columns are. A column without a name, as spreadsheet programs leave behind, may
 * stand there as long as it is empty.
 */
public final class Header {

    /** What was wrong with a row that came back; passed over, so that the mended file can be sent as it is. */
    public static final String ERROR = "error";

    private static final LevenshteinDistance TYPING_ERRORS = new LevenshteinDistance(3);

    /** As they stand in the file. */
    final List<String> names;

    final Columns columns;
    final ObjectMapper json;
    private final List<String> meant;

    private Header(List<String> names, List<String> meant, Columns columns, ObjectMapper json) {
        this.names = names;
        this.meant = meant;
        this.columns = columns;
        this.json = json;
    }

    /** Refuses names that are no columns of the kind, and columns that stand there twice. */
    static Header of(List<String> cells, Columns columns, ObjectMapper json) {
        List<String> names = cells.stream().map(String::strip).toList();
        List<String> meant = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        for (String name : names) {
            String column = name.isEmpty() ? null : columns.canonical(name);
            if (column == null && !name.isEmpty() && !name.equals(ERROR)) {
                wrong.add(Violation.body(name, null, new Message("imports.column"))
                        .withHint(hint(name, columns)));
            } else if (column != null && meant.contains(column)) {
                wrong.add(Violation.body(name, null, new Message("imports.column-twice")));
            }
            meant.add(column);
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new Header(names, meant, columns, json);
    }

    private static Message hint(String name, Columns columns) {
        Message allowed = new Message("allowed", String.join(", ", columns.headers()));
        return columns.headers().stream()
                .filter(header -> errors(header, name) >= 0 && errors(header, name) < Math.min(header.length(), 4))
                .min(Comparator.comparingInt(header -> errors(header, name)))
                .<Message>map(header -> new Message("and-hint", new Message("did-you-mean", header), allowed))
                .orElse(allowed);
    }

    private static int errors(String header, String name) {
        return TYPING_ERRORS.apply(header, name);
    }

    int size() {
        return names.size();
    }

    /** The last column that has a name, which people look for when cells are missing. */
    String last() {
        return names.stream().filter(name -> !name.isEmpty()).reduce("", (before, name) -> name);
    }

    /** Whether the column at a place is only for people: the reasons why the rows were rejected the last time. */
    boolean isForReading(int place) {
        return ERROR.equals(names.get(place));
    }

    /** The draft's column at a place from 0, or {@code null} where there is none. */
    String column(int place) {
        return place < meant.size() ? meant.get(place) : null;
    }
}
