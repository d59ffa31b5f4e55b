package org.enlace.shared.kind;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of the AMUPREV sample, by column, from which every example is taken so that none is invented. */
public final class SampleRows {

    private static final int FILES = 40;
    private static final Map<String, List<Map<String, String>>> READ = new ConcurrentHashMap<>();

    private SampleRows() {}

    /** The rows of a kind, cells in the file's order; none for a kind that the sample does not have. */
    public static List<Map<String, String>> of(String kind) {
        return READ.computeIfAbsent(kind, SampleRows::read);
    }

    private static List<Map<String, String>> read(String kind) {
        for (int number = 1; number < FILES; number++) {
            String file = "sample/amuprev/%02d-%s.csv".formatted(number, kind);
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
                if (in != null) {
                    return CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .stream()
                            .map(NamedCsvRecord::getFieldsAsMap)
                            .toList();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return List.of();
    }
}
