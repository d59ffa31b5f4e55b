package org.enlace.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.enlace.shared.kind.Kind;
import org.enlace.visit.Visit;
import org.enlace.visit.VisitDraft;
import org.enlace.visit.VisitView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class PackageDescriptionTest {

    private static final Kind<?, ?, ?> VISITS =
            new Kind<>("visits", Visit.class, VisitDraft.class, VisitView.class, Visit::new, VisitView::of);

    @Test
    void what_a_package_is_is_sent_before_the_first_of_its_records_is_read() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        List<String> before = new ArrayList<>();
        new DataPackage(sent, new ObjectMapper()).write("enlace", Instant.EPOCH, List.of(VISITS), () -> {
            before.add(first(sent.toByteArray()));
            return List.of();
        });
        assertTrue(before.get(0).contains("01-visits.csv"), before.get(0));
    }

    private static String first(byte[] zip) {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertEquals("datapackage.json", entries.getNextEntry().getName());
            return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    @Test
    void a_file_is_described_by_the_types_and_meanings_of_its_columns() {
        PackageDescription.Resource file = PackageDescription.of("enlace", Instant.EPOCH, List.of(VISITS))
                .resources()
                .get(0);
        Map<String, PackageDescription.Field> fields = file.schema().fields().stream()
                .collect(Collectors.toMap(PackageDescription.Field::name, field -> field));

        assertEquals("01-visits.csv", file.path());
        assertEquals("integer", fields.get("declaredDays").type());
        assertEquals(
                "Length of the visit in days as the source gives it.",
                fields.get("declaredDays").description());
        for (String text : List.of("start", "hosts", "title.es", "status")) {
            assertEquals("string", fields.get(text).type(), text);
        }
        assertTrue(fields.values().stream().noneMatch(field -> field.description() == null));
    }
}
