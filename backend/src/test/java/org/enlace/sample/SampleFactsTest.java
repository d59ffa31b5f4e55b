package org.enlace.sample;

import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.enlace.sample.SampleData.Row;
import org.enlace.sample.SampleFacts.Fact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class SampleFactsTest {

    private static final List<String> LOCAL = List.of("organizations", "municipalities");

    /** Which kind each column, or each field of a part, refers to; {@code parent} refers to its own kind. */
    private static final Map<String, List<String>> REFERENCES = Map.ofEntries(
            entry("program", List.of("programs")),
            entry("objective", List.of("objectives")),
            entry("indicator", List.of("indicators")),
            entry("practice", List.of("practices")),
            entry("agendaItems", List.of("agenda-items")),
            entry("outcomes", List.of("outcomes")),
            entry("evidence", List.of("sources")),
            entry("origin", LOCAL),
            entry("person", List.of("people")),
            entry("partnership", List.of("partnerships")),
            entry("partnerships", List.of("partnerships")),
            entry("agreement", List.of("agreements")),
            entry("visit", List.of("visits")),
            entry("presenters", List.of("participants")),
            entry("focusAreas", List.of("focus-areas")),
            entry("source", List.of("sources")),
            entry("venue", LOCAL),
            entry("organization", LOCAL),
            entry("hosts", LOCAL),
            entry("senders", LOCAL),
            entry("place", LOCAL),
            entry("responsible", LOCAL),
            entry("beneficiaries", LOCAL),
            entry("municipality", LOCAL),
            entry("municipalities", LOCAL));

    /** Columns whose items are {@code organization:role}. */
    private static final Map<String, String> ROLES = Map.of("partnerships", "parties", "programs", "organizations");

    private static final Set<String> WITHOUT_CITATION = Set.of("sources", "citations");

    private final SampleData sample = SampleData.amuprev();
    private final ObjectMapper json = new ObjectMapper();

    static Stream<Fact> facts() {
        return SampleFacts.all();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_of_a_document_is_in_the_sample_and_cites_that_document(Fact fact) {
        Row row = sample.find(fact.kind(), fact.code())
                .orElseThrow(() -> new AssertionError("no %s %s".formatted(fact.kind(), fact.code())));
        fact.values()
                .forEach((column, value) -> assertTrue(
                        row.says(column, value),
                        () -> "%s: %s is [%s], not [%s]".formatted(row, column, row.cell(column), value)));
        List<Row> citations = sample.citationsOf(fact.kind(), fact.code())
                .filter(citation -> citation.is("source", fact.document()))
                .toList();
        assertTrue(
                fact.kind().equals("sources") || !citations.isEmpty(),
                () -> "%s does not cite %s".formatted(row, fact.document()));
        assertTrue(
                fact.field() == null
                        || citations.stream()
                                .anyMatch(citation -> citation.is("field", fact.field())
                                        && citation.is("claimedValue", fact.claimed())),
                () -> "%s: nothing claims %s for %s".formatted(row, fact.claimed(), fact.field()));
    }

    @Test
    void the_documents_hold_so_many_facts_and_the_sample_so_many_records() {
        assertEquals(
                Map.of(
                        "article-guatemalan-study-tour", 25L,
                        "article-alexandria-santa-ana-exchanges", 77L,
                        "memorandum-n-2013-162", 28L,
                        "article-salvadoran-visit-santa-ana", 69L,
                        "article-panamanian-visit-pinellas", 42L),
                SampleFacts.all().collect(groupingBy(Fact::document, counting())));
        assertEquals(
                Map.ofEntries(
                        entry("focus-areas", 29L),
                        entry("organizations", 29L),
                        entry("municipalities", 13L),
                        entry("programs", 1L),
                        entry("objectives", 3L),
                        entry("people", 11L),
                        entry("partnerships", 6L),
                        entry("agreements", 3L),
                        entry("visits", 10L),
                        entry("participants", 24L),
                        entry("agenda-items", 61L),
                        entry("outcomes", 9L),
                        entry("commitments", 9L),
                        entry("observations", 12L),
                        entry("sources", 5L),
                        entry("indicators", 5L),
                        entry("indicator-values", 2L),
                        entry("practices", 3L),
                        entry("practice-adoptions", 4L),
                        entry("reports", 1L),
                        entry("citations", 407L)),
                sample.all().collect(groupingBy(Row::kind, counting())));
    }

    @Test
    void every_reference_names_a_code_of_an_earlier_row() {
        Map<String, Set<String>> known = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        sample.all().forEach(row -> {
            known.computeIfAbsent(row.kind(), kind -> new HashSet<>()).add(row.code());
            references(row, (kinds, code) -> {
                if (kinds.stream()
                        .noneMatch(kind -> known.getOrDefault(kind, Set.of()).contains(code))) {
                    unknown.add("%s: %s".formatted(row, code));
                }
            });
        });
        assertEquals(List.of(), unknown);
    }

    private void references(Row row, BiConsumer<List<String>, String> reference) {
        row.cells().forEach((column, cell) -> {
            if (cell.startsWith("[")) {
                parts(cell).forEach(part -> referencesOfPart(part, reference));
            } else if (column.equals(ROLES.get(row.kind()))) {
                row.items(column).forEach(part -> reference.accept(LOCAL, part.substring(0, part.indexOf(':'))));
            } else if (column.equals("entity")) {
                reference.accept(List.of(row.cell("entityKind")), cell);
            } else if (column.equals("parent")) {
                row.items(column)
                        .forEach(code ->
                                reference.accept(LOCAL.contains(row.kind()) ? LOCAL : List.of(row.kind()), code));
            } else if (REFERENCES.containsKey(column)) {
                row.items(column).forEach(code -> reference.accept(REFERENCES.get(column), code));
            }
        });
    }

    private static void referencesOfPart(JsonNode part, BiConsumer<List<String>, String> reference) {
        part.properties().stream()
                .filter(field -> REFERENCES.containsKey(field.getKey()))
                .forEach(field -> reference.accept(
                        REFERENCES.get(field.getKey()), field.getValue().asText()));
    }

    private JsonNode parts(String cell) {
        try {
            return json.readTree(cell);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(cell, unreadable);
        }
    }

    @Test
    void every_record_is_cited() {
        assertEquals(
                List.of(),
                sample.all()
                        .filter(row -> !WITHOUT_CITATION.contains(row.kind()))
                        .filter(row -> citations(row).findAny().isEmpty())
                        .map(Row::toString)
                        .toList());
    }

    private Stream<Row> citations(Row row) {
        return sample.citationsOf(row.kind(), row.code());
    }

    @Test
    void every_citation_says_where_and_copies_nothing() {
        assertTrue(sample.all("citations").noneMatch(citation -> citation.is("locator", "")));
        assertTrue(sample.all("citations").allMatch(citation -> citation.is("quote", "")));
    }

    @Test
    void every_document_is_cited() {
        assertEquals(
                sample.all("sources").map(Row::code).collect(toSet()),
                sample.all("citations").map(citation -> citation.cell("source")).collect(toSet()));
    }

    @Test
    void at_most_one_claim_about_a_field_is_preferred() {
        Map<String, Long> preferred = sample.all("citations")
                .filter(citation -> citation.is("preferred", "true"))
                .collect(groupingBy(
                        citation -> "%s %s %s"
                                .formatted(
                                        citation.cell("entityKind"), citation.cell("entity"), citation.cell("field")),
                        counting()));
        assertTrue(preferred.values().stream().allMatch(count -> count == 1), preferred::toString);
    }

    @Test
    void every_text_is_there_in_both_languages() {
        assertEquals(
                List.of(),
                sample.all()
                        .flatMap(row -> row.cells().keySet().stream()
                                .filter(column -> column.endsWith(".en"))
                                .filter(column -> row.is(column, "") != row.is(column.replace(".en", ".es"), ""))
                                .map(column -> row + " " + column))
                        .toList());
    }

    @Test
    void a_delegation_adds_up_to_what_was_declared() {
        Map<String, Integer> sending = sample.all("participants")
                .filter(participant -> participant.is("side", "SENDING"))
                .collect(groupingBy(
                        participant -> participant.cell("visit"),
                        summingInt(participant -> Integer.parseInt(participant.cell("headcount")))));
        assertEquals(8, sending.get("panamanian-visit-pinellas"));
        assertEquals(11, sending.get("salvadoran-visit-alexandria-2013"));
        assertEquals(6, sending.get("salvadoran-visit-santa-ana-2011"));
        assertEquals(2, sending.get("alexandria-trip-el-salvador-2013"));
        assertEquals(4, sending.size(), "nobody is counted where no document counts");
    }
}
