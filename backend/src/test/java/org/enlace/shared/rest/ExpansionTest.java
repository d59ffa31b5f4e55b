package org.enlace.shared.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visit with one of each part, among others without. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExpansionTest {

    private Made visit;
    private String partnership;

    @BeforeEach
    void visits() {
        partnership = Api.partnership().create().code();
        visit = Api.visit(partnership).create();
        Api.visit(partnership).create();
        new Sketch("agenda-items")
                .with("visit", visit.code())
                .with("title", "Patrol")
                .with("kind", "SITE_VISIT")
                .create();
        new Sketch("participants")
                .with("visit", visit.code())
                .with("label", "Mayors")
                .with("role", "DELEGATE")
                .with("side", "SENDING")
                .create();
        new Sketch("outcomes")
                .with("code", Api.unique("outcome"))
                .with("title", "Committee")
                .with("kind", "BODY_CREATED")
                .with("contributions", List.of(Map.of("visit", visit.code())))
                .create();
        Made source = new Sketch("sources")
                .with("code", Api.unique("source"))
                .with("title", "Memorandum")
                .with("kind", "REPORT")
                .create();
        new Sketch("citations")
                .with("source", source.code())
                .with("entityKind", "visits")
                .with("entity", visit.code())
                .create();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda", "participants", "outcomes", "citations"})
    void a_part_is_shown_with_the_record_and_with_each_record_of_a_list(String part) {
        JsonPath single = read("visits/" + visit.id(), "expand", part);
        JsonPath list = read("visits", "partnership", partnership, "sort", "createdAt", "expand", part);

        assertEquals(1, single.getList(part).size());
        assertEquals(single.<Object>get(part), list.get("items[0]." + part));
        assertEquals(List.of(), list.get("items[1]." + part));
        assertEquals(single.<Object>get("code"), list.get("items[0].code"));
    }

    @Test
    void all_parts_are_shown_together() {
        JsonPath single = read("visits/" + visit.id(), "expand", "agenda,participants,outcomes,citations");

        for (String part : List.of("agenda", "participants", "outcomes", "citations")) {
            assertEquals(1, single.getList(part).size(), part);
        }
    }

    @Test
    void an_expanded_part_may_be_named_among_the_fields() {
        String[] asked = {"expand", "participants", "fields", "code,participants"};
        JsonPath single = read("visits/" + visit.id(), (Object[]) asked);
        JsonPath list =
                read("visits", "partnership", partnership, "expand", "participants", "fields", "code,participants");

        assertEquals(Set.of("code", "participants"), single.getMap("").keySet());
        assertEquals(Set.of("code", "participants"), list.getMap("items[0]").keySet());
        assertEquals(1, single.getList("participants").size());
    }

    @Test
    void a_part_among_the_fields_that_is_not_expanded_is_refused_and_the_way_is_told() {
        for (String path : List.of("visits/" + visit.id(), "visits")) {
            Api.get(path, "fields", "code,participants")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("fields"))
                    .body("violations[0].value", equalTo("participants"))
                    .body("violations[0].hint", equalTo("add expand=participants to have this part shown"));
        }
        Api.get("focus-areas", "fields", "participants")
                .then()
                .statusCode(400)
                .body("violations[0].hint", startsWith("allowed: "));
    }

    private static JsonPath read(String path, Object... parameters) {
        return Api.get(path, parameters)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
