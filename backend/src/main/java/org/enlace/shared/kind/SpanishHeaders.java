package org.enlace.shared.kind;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.enlace.shared.problem.Message;

/**
 * What a column is called at the head of a Spanish spreadsheet, from the bundle {@code headers}.
 *
 * <p>A text's Spanish column may go without its language: who writes {@code título} writes it in Spanish.
 */
final class SpanishHeaders {

    private static final ResourceBundle FIELDS = ResourceBundle.getBundle("headers", Message.SPANISH);

    private SpanishHeaders() {}

    /** The names of the column, the one to write first; none for a field that has no Spanish name. */
    static List<String> of(Column column) {
        if (!FIELDS.containsKey(column.field())) {
            return List.of();
        }
        Stream<String> names = Arrays.stream(FIELDS.getString(column.field()).split("\\|"));
        if (column.language() == null) {
            return names.toList();
        }
        return column.language().equals("es")
                ? names.flatMap(name -> Stream.of(name + " (español)", name + ".es", name))
                        .toList()
                : names.flatMap(name -> Stream.of(name + " (inglés)", name + ".en"))
                        .toList();
    }
}
