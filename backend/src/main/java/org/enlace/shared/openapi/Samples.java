package org.enlace.shared.openapi;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.SampleRows;

/** The rows of the AMUPREV sample, from which the document's examples are taken, so that they are never invented. */
final class Samples {

    private static final List<String> CAPTIONS = List.of("title", "name", "label", "text");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Object> captions = new HashMap<>();

    /** Reads the kinds to which examples refer. */
    Samples(Stream<String> kinds) {
        kinds.forEach(kind -> SampleRows.of(kind).forEach(row -> captions.putIfAbsent(row.get("code"), caption(row))));
    }

    /** The first row of a kind as the draft that it is read as, or {@code null} when the sample has none. */
    Map<?, ?> draft(String kind, Class<?> draft) {
        List<Map<String, String>> rows = SampleRows.of(kind);
        if (rows.isEmpty()) {
            return null;
        }
        ObjectNode tree = json.createObjectNode();
        Columns.of(draft).read(rows.get(0), tree, json);
        tree.properties().removeIf(field -> field.getValue().isNull());
        Map<?, ?> example = json.convertValue(tree, LinkedHashMap.class);
        return example;
    }

    /** The header and the first row of a kind's file. */
    String csv(String kind) {
        List<Map<String, String>> rows = SampleRows.of(kind);
        return rows.isEmpty()
                ? csv("visits")
                : String.join(",", rows.get(0).keySet()) + "\r\n"
                        + String.join(
                                ",",
                                rows.get(0).values().stream()
                                        .map(Samples::quoted)
                                        .toList())
                        + "\r\n";
    }

    /** The header and a row of what no file is imported of, from the examples of its record. */
    static String csv(Class<?> row) {
        return String.join(",", Columns.of(row).headers()) + "\r\n"
                + Arrays.stream(row.getRecordComponents())
                        .map(column -> column.getAccessor().getAnnotation(Schema.class))
                        .map(shown -> shown == null ? "" : quoted(shown.examples()[0]))
                        .collect(joining(","))
                + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** What the record with this code is called: a name, or a text in two languages. */
    Object caption(String code) {
        return captions.get(code);
    }

    private static Object caption(Map<String, String> row) {
        for (String field : CAPTIONS) {
            if (row.containsKey(field)) {
                return row.get(field);
            }
            if (row.containsKey(field + ".en")) {
                Map<String, String> text = new LinkedHashMap<>();
                text.put("en", row.get(field + ".en"));
                text.put("es", row.get(field + ".es"));
                return text;
            }
        }
        return row.getOrDefault("givenNames", "") + " " + row.getOrDefault("familyNames", "");
    }
}
