package org.enlace.shared.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class ColumnsTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Columns COLUMNS = Columns.of(Trip.class);

    enum Role {
        GUIDE,
        GUEST
    }

    record Traveler(String person, Role role, Integer bags) {}

    record Note(Text text) {}

    record Trip(
            String code,
            Text title,
            PartialDate start,
            Integer days,
            BigDecimal cost,
            Boolean public_,
            List<String> stops,
            List<Traveler> travelers,
            List<Note> notes)
            implements Draft {}

    @Test
    void a_draft_comes_back_from_its_row_unchanged() throws Exception {
        Trip trip = new Trip(
                "largo-2011",
                new Text("Study tour", "Gira de estudio"),
                PartialDate.of("2011-01~"),
                5,
                new BigDecimal("1200.5"),
                true,
                List.of("largo", "clearwater"),
                List.of(new Traveler("ana", Role.GUEST, 2), new Traveler("ben", Role.GUIDE, null)),
                List.of(new Note(new Text("a|b: c", null))));

        assertEquals(trip, read(row(trip)));
    }

    @Test
    void a_draft_with_nothing_but_what_it_must_have_comes_back_unchanged() throws Exception {
        Trip trip = new Trip(null, new Text(null, "Gira"), null, null, null, null, null, null, null);

        assertEquals(trip, read(row(trip)));
    }

    @Test
    void a_part_that_holds_a_separator_is_written_as_json() throws Exception {
        Trip trip = new Trip(
                null,
                new Text("x", null),
                null,
                null,
                null,
                null,
                List.of("a|b"),
                List.of(new Traveler("urn:ana", Role.GUEST, null)),
                null);

        assertTrue(row(trip).get("travelers").startsWith("["));
        assertTrue(row(trip).get("stops").startsWith("["));
        assertEquals(trip, read(row(trip)));
    }

    @Test
    void columns_are_the_fields_with_one_for_each_language_of_a_text() {
        assertEquals(
                List.of("code", "title.en", "title.es", "start"),
                COLUMNS.headers().subList(0, 4));
        assertTrue(COLUMNS.has("title.es"));
        assertFalse(COLUMNS.has("title"));
    }

    @ParameterizedTest
    @CsvSource({
        "code,code",
        "' CODE ',code",
        "Código,code",
        "TÍTULO (Español),title.es",
        "titulo.es,title.es",
        "título,title.es",
        "Título (inglés),title.en",
        "titulo.EN,title.en",
        "fecha de inicio,start",
        "Fecha_de_inicio,start"
    })
    void a_header_names_its_column_in_english_or_spanish(String header, String column) {
        assertEquals(column, COLUMNS.canonical(header));
    }

    @ParameterizedTest
    @CsvSource({"titel", "title", "''", "título (francés)", "fin"})
    void a_header_of_another_kind_or_of_none_names_no_column(String header) {
        assertNull(COLUMNS.canonical(header));
    }

    @Test
    void a_value_of_a_closed_list_may_be_written_in_any_case() throws Exception {
        Trip trip = read(Map.of("travelers", "ana:guest|ben:Guide"));

        assertEquals(
                List.of(Role.GUEST, Role.GUIDE),
                trip.travelers().stream().map(Traveler::role).toList());
        ObjectNode tree = JSON.createObjectNode();
        COLUMNS.read(Map.of("travelers", "eva:host"), tree, JSON);
        assertEquals("host", tree.at("/travelers/0/role").asText());
    }

    @Test
    void parts_are_written_compactly_without_trailing_separators() {
        Trip trip = new Trip(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Traveler("ana", Role.GUEST, 2), new Traveler("ben", Role.GUIDE, null)),
                null);

        assertEquals("ana:GUEST:2|ben:GUIDE", row(trip).get("travelers"));
    }

    @Test
    void an_empty_cell_removes_and_an_absent_column_leaves() throws Exception {
        ObjectNode tree = JSON.createObjectNode().put("days", 5).put("code", "x");

        COLUMNS.read(Map.of("days", " "), tree, JSON);

        assertTrue(tree.get("days").isNull());
        assertEquals("x", tree.get("code").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "days,five",
        "days,5.5",
        "cost,1200.50 USD",
        "public_,yes",
        "travelers,[not json",
        "travelers,ana:GUEST:two"
    })
    void a_cell_that_is_not_of_its_columns_type_names_itself(String header, String cell) {
        ObjectNode tree = JSON.createObjectNode();

        var bad = assertThrows(Columns.BadCell.class, () -> COLUMNS.read(Map.of(header, cell), tree, JSON));
        assertEquals(header, bad.header);
        assertEquals(cell, bad.cell);
    }

    private static Map<String, String> row(Trip trip) {
        List<String> cells = COLUMNS.row(trip, JSON);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(COLUMNS.headers().get(i), cells.get(i));
        }
        return row;
    }

    private static Trip read(Map<String, String> row) throws Exception {
        ObjectNode tree = JSON.createObjectNode();
        COLUMNS.read(row, tree, JSON);
        return JSON.treeToValue(tree, Trip.class);
    }
}
