package org.enlace.shared.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Draft;

/** The rows of the AMUPREV sample, from which the document's examples are taken, so that they are never invented. */
final class Samples {

    private static final int FILES = 40;
    private static final List<String> CAPTIONS = List.of("title", "name", "label", "text");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
    private final Map<String, Object> captions = new HashMap<>();

    /** Reads the kinds to which examples refer. */
    Samples(Stream<String> kinds) {
        kinds.forEach(kind -> rows(kind).forEach(row -> captions.putIfAbsent(row.getField("code"), caption(row))));
    }

    /** The first row of a kind as the draft that it is read as, or {@code null} when the sample has none. */
    Map<?, ?> draft(String kind, Class<?> draft) {
        if (rows(kind).isEmpty()) {
            return null;
        }
        ObjectNode tree = json.createObjectNode();
        Columns.of(draft.asSubclass(Draft.class)).read(rows(kind).get(0).getFieldsAsMap(), tree, json);
        tree.properties().removeIf(field -> field.getValue().isNull());
        Map<?, ?> example = json.convertValue(tree, LinkedHashMap.class);
        return example;
    }

    /** The header and the first row of a kind's file. */
    String csv(String kind) {
        return rows(kind).isEmpty()
                ? csv("visits")
                : String.join(",", rows(kind).get(0).getHeader()) + "\r\n"
                        + String.join(
                                ",",
                                rows(kind).get(0).getFields().stream()
                                        .map(Samples::quoted)
                                        .toList())
                        + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** What the record with this code is called: a name, or a text in two languages. */
    Object caption(String code) {
        return captions.get(code);
    }

    private List<NamedCsvRecord> rows(String kind) {
        return rows.computeIfAbsent(kind, Samples::read);
    }

    private static Object caption(NamedCsvRecord row) {
        for (String field : CAPTIONS) {
            if (row.findField(field).isPresent()) {
                return row.getField(field);
            }
            if (row.findField(field + ".en").isPresent()) {
                Map<String, String> text = new LinkedHashMap<>();
                text.put("en", row.getField(field + ".en"));
                text.put("es", row.getField(field + ".es"));
                return text;
            }
        }
        return String.join(
                " ",
                row.findField("givenNames").orElse(""),
                row.findField("familyNames").orElse(""));
    }

    private static List<NamedCsvRecord> read(String kind) {
        for (int number = 1; number < FILES; number++) {
            String file = "sample/amuprev/%02d-%s.csv".formatted(number, kind);
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
                if (in != null) {
                    return CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .stream()
                            .toList();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return List.of();
    }
}
