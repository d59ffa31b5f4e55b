package org.enlace.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Kind;

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

    static PackageDescription of(String name, Instant created, List<Rows> contents) {
        List<Resource> resources = IntStream.range(0, contents.size())
                .mapToObj(i -> resource(i + 1, contents.get(i).kind()))
                .toList();
        return new PackageDescription("tabular-data-package", name, created.toString(), resources);
    }

    private static Resource resource(int number, Kind<?, ?, ?> kind) {
        Columns columns = Columns.of(kind.draft);
        List<String> headers = columns.headers();
        List<Class<?>> types = columns.types();
        List<Field> fields = IntStream.range(0, headers.size())
                .mapToObj(i -> new Field(headers.get(i), type(types.get(i)), null))
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

    /** A partial date is a string: most of them are no days. */
    private static String type(Class<?> type) {
        if (type == Integer.class) {
            return "integer";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "number";
        }
        return type == Boolean.class ? "boolean" : "string";
    }
}
