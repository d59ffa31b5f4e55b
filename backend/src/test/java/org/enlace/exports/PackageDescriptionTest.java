package org.enlace.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enlace.shared.kind.Kind;
import org.enlace.visit.Visit;
import org.enlace.visit.VisitDraft;
import org.enlace.visit.VisitView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class PackageDescriptionTest {

    @Test
    void a_file_is_described_by_the_types_and_meanings_of_its_columns() {
        Kind<?, ?, ?> visits =
                new Kind<>("visits", Visit.class, VisitDraft.class, VisitView.class, Visit::new, VisitView::of);
        PackageDescription.Resource file = PackageDescription.of(
                        "enlace", Instant.EPOCH, List.of(new Rows(visits, null, null)))
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
