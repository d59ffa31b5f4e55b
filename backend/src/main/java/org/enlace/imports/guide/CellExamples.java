package org.enlace.imports.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.enlace.shared.kind.Column;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.kind.SampleRows;
import org.enlace.shared.problem.Message;

/** Examples of cells: the sample's where it has any, else what the column's type or the messages give. */
final class CellExamples {

    private static final int SHORT = 80;

    private CellExamples() {}

    static String of(String kind, Column column) {
        return sample(kind, column.header()).orElseGet(() -> plain(column.field(), column));
    }

    /** An example of a place in a part of the field. */
    static String ofPart(String field, Column part) {
        return plain(field + "." + part.field(), part);
    }

    /** A short cell of the sample, or the shortest. */
    private static Optional<String> sample(String kind, String header) {
        List<String> cells = SampleRows.of(kind).stream()
                .map(row -> row.getOrDefault(header, ""))
                .filter(cell -> !cell.isBlank())
                .toList();
        return cells.stream()
                .filter(cell -> cell.length() <= SHORT)
                .findFirst()
                .or(() -> cells.stream().min(Comparator.comparing(String::length)));
    }

    private static String plain(String path, Column column) {
        return switch (CellType.of(column)) {
            case CODE -> "santa-ana";
            case WHOLE_NUMBER -> "1";
            case DECIMAL -> "1000.50";
            case YES_NO -> "true";
            case DATE -> "2013-09";
            case TIME -> "09:30";
            case CHOICE -> column.type().getEnumConstants()[0].toString();
            case REFERENCE ->
                sample(column.component().getAnnotation(Refers.class).value(), "code")
                        .orElse(null);
            case PARTS ->
                column.parts().stream()
                        .map(part -> ofPart(column.field(), part))
                        .map(example -> example == null ? "" : example)
                        .collect(Collectors.joining(":"));
            case TEXT -> said("example." + path, "es".equals(column.language()) ? Message.SPANISH : Locale.ENGLISH);
        };
    }

    private static String said(String key, Locale language) {
        return Message.known(key) ? new Message(key).in(language) : null;
    }
}
