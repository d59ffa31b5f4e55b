package org.enlace.quality;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class DataQualityTest {

    private static final Map<String, String> BOTH = Map.of("en", "Both", "es", "Ambos");

    @Inject
    SessionFactory sessions;

    private static Made program() {
        return Api.program("AMUPREV").with("title", BOTH).create();
    }

    private static Made partnership(Made program) {
        return Api.partnership()
                .with("title", BOTH)
                .with("program", program.code())
                .create();
    }

    private static Sketch completed(Made partnership) {
        return Api.visit(partnership.code()).with("title", BOTH).with("status", "COMPLETED");
    }

    private static Sketch indicator(Made program) {
        Made objective = new Sketch("objectives")
                .with("code", Api.unique("objective"))
                .with("program", program.code())
                .with("level", "STRATEGIC_OBJECTIVE")
                .with("text", BOTH)
                .create();
        return new Sketch("indicators")
                .with("code", Api.unique("indicator"))
                .with("program", program.code())
                .with("objective", objective.code())
                .with("title", BOTH)
                .with("resultType", "OUTPUT")
                .with("measure", "UNIT")
                .with("dimensions", List.of("SEX"))
                .with("periods", List.of(Map.of("label", "2013", "start", "2013", "end", "2013")));
    }

    private static ValidatableResponse flaws(Made program, String reason) {
        return Api.get("data-quality", "program", program.code(), "reason", reason)
                .then()
                .statusCode(200);
    }

    private static void finds(Made program, String reason, Made record, String field) {
        flaws(program, reason)
                .body("reasons", hasSize(1))
                .body("reasons[0].records", equalTo(1))
                .body("flaws", hasSize(1))
                .body("flaws[0].kind", equalTo(record.path()))
                .body("flaws[0].record.code", equalTo(record.code()))
                .body("flaws[0].field", equalTo(field));
    }

    private static void cite(Made record) {
        Made source = new Sketch("sources")
                .with("code", Api.unique("article"))
                .with("title", "Article")
                .with("kind", "ARTICLE")
                .create();
        new Sketch("citations")
                .with("source", source.code())
                .with("entityKind", record.path())
                .with("entity", record.code())
                .create();
    }

    @Test
    void a_visit_of_which_nobody_wrote_what_came_of_it_lacks_a_summary() {
        Made program = program();
        Made visit = completed(partnership(program)).create();

        finds(program, "VISIT_UNREPORTED", visit, "summary");

        visit.patch(Map.of("summary", BOTH)).then().statusCode(200);
        flaws(program, "VISIT_UNREPORTED").body("flaws", hasSize(0)).body("reasons[0].records", equalTo(0));
    }

    @Test
    void a_delegation_of_another_size_than_declared_is_told_with_both_numbers() {
        Made program = program();
        Made visit = completed(partnership(program))
                .with("declaredDelegationSize", 11)
                .create();
        Api.delegate(visit)
                .with("label", Map.of("en", "Mayors"))
                .with("headcount", 8)
                .create();

        finds(program, "DELEGATION_MISMATCH", visit, "declaredDelegationSize");
        flaws(program, "DELEGATION_MISMATCH")
                .body("flaws[0].message.en", containsString("8"))
                .body("flaws[0].message.es", containsString("11"));
    }

    @Test
    void an_indicator_needs_a_definition_and_a_baseline_or_a_reason_for_none() {
        Made program = program();
        Made indicator = indicator(program).create();

        finds(program, "INDICATOR_WITHOUT_DEFINITION", indicator, "definition");
        finds(program, "INDICATOR_WITHOUT_BASELINE", indicator, "baselineValue");

        indicator
                .patch(Map.of("baselineWaiver", BOTH, "definition", BOTH))
                .then()
                .statusCode(200);
        flaws(program, "INDICATOR_WITHOUT_DEFINITION").body("flaws", hasSize(0));
        flaws(program, "INDICATOR_WITHOUT_BASELINE").body("flaws", hasSize(0));
    }

    @Test
    void parts_that_leave_some_of_a_value_unknown_are_told_and_so_is_a_value_without_evidence() {
        Made program = program();
        Made indicator = indicator(program)
                .with("definition", BOTH)
                .with("baselineWaiver", BOTH)
                .create();
        Made value = new Sketch("indicator-values")
                .with("code", Api.unique("value"))
                .with("indicator", indicator.code())
                .with("period", "2013")
                .with("kind", "ACTUAL")
                .with("value", 10)
                .with("status", "APPROVED")
                .with("disaggregation", List.of(Map.of("dimension", "SEX", "category", "FEMALE", "value", 4)))
                .create();

        finds(program, "VALUE_INCOMPLETE", value, "disaggregation");
        finds(program, "NO_SOURCE", value, "evidence");
    }

    @Test
    void an_agreement_past_its_end_is_not_in_force() {
        Made program = program();
        Made agreement =
                Api.memorandum(partnership(program)).with("expires", "2013-09").create();

        finds(program, "AGREEMENT_EXPIRED", agreement, "status");

        agreement.patch(Map.of("status", "EXPIRED")).then().statusCode(200);
        flaws(program, "AGREEMENT_EXPIRED").body("flaws", hasSize(0));
    }

    @Test
    void a_fact_that_no_source_tells_is_found_until_one_does() {
        Made program = program();
        Made visit = completed(partnership(program)).create();

        finds(program, "NO_SOURCE", visit, "citations");

        cite(visit);
        flaws(program, "NO_SOURCE").body("flaws", hasSize(0));
    }

    @Test
    void a_text_in_one_language_is_found_with_the_language_that_it_lacks() {
        Made program = program();
        Made partnership = partnership(program);
        partnership
                .patch(Map.of("description", Map.of("es", "Solo esto")))
                .then()
                .statusCode(200);

        finds(program, "UNTRANSLATED", partnership, "description.en");
        flaws(program, "UNTRANSLATED").body("flaws[0].message.es", equalTo("Aún no hay texto en inglés."));
    }

    @Test
    void what_a_caller_does_not_see_has_no_flaws_before_it() {
        Made program = program();
        Made visit = completed(partnership(program)).create();
        Caller stranger = Callers.with(Role.PARTNER, false, UUID.randomUUID());

        Callers.by(stranger)
                .get(Api.BASE + "data-quality?program=" + program.code())
                .then()
                .statusCode(404);
        List<String> shown = Callers.by(stranger)
                .get(Api.BASE + "data-quality?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("flaws.record.code");
        assertFalse(shown.contains(visit.code()));
    }

    @Test
    void what_is_asked_for_is_no_other_than_there_is() {
        Api.get("data-quality", "reason", "UGLY").then().statusCode(400).body("violations[0].field", equalTo("reason"));
        Api.get("data-quality", "limit", 501).then().statusCode(400).body("violations[0].field", equalTo("limit"));
        Api.get("data-quality", "program", "no-such-program").then().statusCode(404);
    }

    @Test
    void more_flaws_cost_no_more_queries() {
        Made few = program();
        completed(partnership(few)).create();
        Made many = program();
        for (int i = 0; i < 20; i++) {
            completed(partnership(many)).create();
        }

        assertEquals(statements(few), statements(many));
    }

    private long statements(Made program) {
        sessions.getStatistics().clear();
        flaws(program, "VISIT_UNREPORTED");
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
