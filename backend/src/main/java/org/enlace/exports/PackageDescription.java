package org.enlace.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enlace.shared.kind.Column;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.problem.Message;

/** What {@code datapackage.json} says, in the words of the Tabular Data Package profile. */
record PackageDescription(String profile, String name, String created, List<Resource> resources) {

    /** One file; its name is its kind, and the number in its path its place in the order of loading. */
    record Resource(
            String profile,
            String name,
            String path,
            String format,
            String mediatype,
            String encoding,
            Schema schema) {}

    record Schema(List<Field> fields, String primaryKey) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(String name, String type, String description) {}

    static PackageDescription of(String name, Instant created, List<Kind<?, ?, ?>> kinds) {
        List<Resource> resources = IntStream.range(0, kinds.size())
                .mapToObj(i -> resource(i + 1, kinds.get(i)))
                .toList();
        return new PackageDescription("tabular-data-package", name, created.toString(), resources);
    }

    private static Resource resource(int number, Kind<?, ?, ?> kind) {
        List<Field> fields = Columns.of(kind.draft).all().stream()
                .map(column -> new Field(column.header(), type(column), meaning(kind, column)))
                .toList();
        return new Resource(
                "tabular-data-resource",
                kind.name,
                "%02d-%s.csv".formatted(number, kind.name),
                "csv",
                "text/csv",
                "utf-8",
                new Schema(fields, "code"));
    }

    /** A partial date is a string, because most of them are no days; so is a list. */
    private static String type(Column column) {
        if (column.list()) {
            return "string";
        }
        if (column.type() == Integer.class) {
            return "integer";
        }
        if (Number.class.isAssignableFrom(column.type())) {
            return "number";
        }
        return column.type() == Boolean.class ? "boolean" : "string";
    }

    private static String meaning(Kind<?, ?, ?> kind, Column column) {
        return Stream.of("column." + kind.name + "." + column.field(), "column." + column.field())
                .filter(Message::known)
                .findFirst()
                .map(key -> new Message(key).in(Locale.ENGLISH))
                .orElse(null);
    }
}
