package org.enlace.sample;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample's files as they lie in the program: rows by kind, in import order. */
final class SampleData {

    static final List<String> KINDS = List.of(
            "focus-areas",
            "municipalities",
            "organizations",
            "programs",
            "objectives",
            "people",
            "partnerships",
            "agreements",
            "visits",
            "participants",
            "agenda-items",
            "outcomes",
            "commitments",
            "observations",
            "sources",
            "indicators",
            "indicator-values",
            "practices",
            "practice-adoptions",
            "reports",
            "citations");

    private static final SampleData AMUPREV = new SampleData();

    private final Map<String, Map<String, Row>> rows = new LinkedHashMap<>();

    private SampleData() {
        for (int i = 0; i < KINDS.size(); i++) {
            String kind = KINDS.get(i);
            rows.put(kind, read(kind, "/sample/amuprev/%02d-%s.csv".formatted(i + 1, kind)));
        }
    }

    static SampleData amuprev() {
        return AMUPREV;
    }

    private static Map<String, Row> read(String kind, String path) {
        try (InputStream file = SampleData.class.getResourceAsStream(path);
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream()
                    .map(line -> new Row(kind, line.getFieldsAsMap()))
                    .collect(toMap(
                            Row::code,
                            row -> row,
                            (first, second) -> {
                                throw new IllegalStateException("%s twice in %s".formatted(first.code(), path));
                            },
                            LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    Stream<Row> all() {
        return KINDS.stream().flatMap(this::all);
    }

    Stream<Row> all(String kind) {
        return rows.get(kind).values().stream();
    }

    Optional<Row> find(String kind, String code) {
        return Optional.ofNullable(rows.get(kind).get(code));
    }

    Stream<Row> citationsOf(String kind, String code) {
        return all("citations")
                .filter(citation -> citation.is("entityKind", kind)
                        && citation.cell("entity").equals(code));
    }

    /** One line of a file; a column that the file leaves out is empty. */
    record Row(String kind, Map<String, String> cells) {

        String code() {
            return cell("code");
        }

        String cell(String header) {
            return cells.getOrDefault(header, "");
        }

        boolean is(String header, String value) {
            return cell(header).equals(value);
        }

        /** The items of a list; none for an empty cell. */
        List<String> items(String header) {
            String cell = cell(header);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        /** Says whether the cell is the value, has all of its items, or, being JSON, contains it. */
        boolean says(String header, String value) {
            String cell = cell(header);
            if (cell.startsWith("[")) {
                return !value.isEmpty() && cell.contains(value);
            }
            return cell.equals(value)
                    || !value.isEmpty() && new ArrayList<>(items(header)).containsAll(List.of(value.split("\\|")));
        }

        @Override
        public String toString() {
            return kind + " " + code();
        }
    }
}
