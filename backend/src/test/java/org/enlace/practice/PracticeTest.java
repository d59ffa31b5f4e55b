package org.enlace.practice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PracticeTest {

    private Made program;
    private Made origin;
    private Made learner;
    private Made visit;
    private Made item;

    @BeforeEach
    void a_practice_is_shown_on_a_visit() {
        program = Api.program("Program").create();
        origin = Api.municipality("Largo").create();
        learner = Api.municipality("Colon").create();
        visit = Api.visit(Api.partnership(origin.code(), learner.code())
                        .with("program", program.code())
                        .create()
                        .code())
                .create();
        item = Api.agendaItem(visit, "Mentoring").create();
    }

    private Sketch practice() {
        return new Sketch("practices")
                .with("code", Api.unique("mentoring"))
                .with("program", program.code())
                .with("name", Map.of("en", "Mentoring"))
                .with("origin", origin.code())
                .refers("agendaItems", item);
    }

    private Sketch adoption(Made practice) {
        return new Sketch("practice-adoptions")
                .with("practice", practice.code())
                .with("municipality", learner.code())
                .with("status", "SEEN")
                .with("date", "2013-09");
    }

    private Made outcome(Made municipality) {
        return new Sketch("outcomes")
                .with("code", Api.unique("committee"))
                .with("title", Map.of("en", "A committee"))
                .with("kind", "BODY_CREATED")
                .refers("municipalities", municipality)
                .with("contributions", List.of(Map.of("visit", visit.code())))
                .create();
    }

    @Test
    void a_practice_is_found_by_where_it_was_seen_and_who_developed_it() {
        Made practice = practice().create();
        practice.get()
                .then()
                .body("origin.code", equalTo(origin.code()))
                .body("agendaItems.code", contains(item.code()));
        assertEquals(List.of(practice.code()), Api.codes("practices", "visit", visit.code()));
        assertEquals(List.of(practice.code()), Api.codes("practices", "agendaItem", item.code()));
        assertEquals(List.of(practice.code()), Api.codes("practices", "origin", origin.code(), "q", "mentoring"));
        assertEquals(List.of(practice.code()), Api.codes("practices", "program", program.code()));
        item.delete().then().statusCode(409);
    }

    @Test
    void a_practice_was_seen_on_visits_of_its_own_program() {
        Made elsewhere = Api.agendaItem(Api.visit().create(), "Mentoring").create();
        practice()
                .refers("agendaItems", item, elsewhere)
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("agendaItems"))
                .body("violations.value", contains(elsewhere.code()));
    }

    @Test
    void a_practice_takes_root_in_a_municipality_and_outcomes_show_it() {
        Made practice = practice().create();
        Made outcome = outcome(learner);
        Made adoption = adoption(practice).refers("outcomes", outcome).create();
        adoption.get()
                .then()
                .body("practice.code", equalTo(practice.code()))
                .body("municipality.code", equalTo(learner.code()))
                .body("outcomes.code", contains(outcome.code()))
                .body("warnings", empty());
        adoption.patch(Map.of("status", "INSTITUTIONALISED", "date", "2014"))
                .then()
                .body("status", equalTo("INSTITUTIONALISED"));
        assertEquals(
                List.of(adoption.code()),
                Api.codes("practice-adoptions", "practice", practice.code(), "status", "INSTITUTIONALISED"));
        assertEquals(List.of(adoption.code()), Api.codes("practice-adoptions", "outcome", outcome.code()));
        assertEquals(
                List.of(adoption.code()),
                Api.codes("practice-adoptions", "municipality", learner.code(), "from", "2014", "to", "2014"));
        practice.delete().then().statusCode(409);
        outcome.delete().then().statusCode(409);
    }

    @Test
    void there_is_one_record_for_a_practice_and_a_municipality_and_only_for_municipalities() {
        Made practice = practice().create();
        adoption(practice).create();
        adoption(practice)
                .with("code", Api.unique("another"))
                .post()
                .then()
                .statusCode(409)
                .body("detail", containsString("already"));
        Made club = Api.organization("Club", "NGO").create();
        adoption(practice)
                .with("municipality", club.code())
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("municipality"));
    }

    @Test
    void an_outcome_from_somewhere_else_is_doubted() {
        Made practice = practice().create();
        Made outcome = outcome(origin);
        adoption(practice)
                .refers("outcomes", outcome)
                .create()
                .get()
                .then()
                .body("warnings.code", contains("OUTCOME_ELSEWHERE"));
    }
}
