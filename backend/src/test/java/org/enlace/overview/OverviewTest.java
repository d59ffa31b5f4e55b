package org.enlace.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.enlace.indicator.Measures;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class OverviewTest {

    @Inject
    SessionFactory sessions;

    @Test
    void it_costs_as_many_statements_for_eight_partnerships_as_for_two() {
        String program =
                Api.program("Exchange").with("published", true).create().code();
        pairs(program, 2);
        long two = statements(program);
        pairs(program, 6);
        assertEquals(two, statements(program));
    }

    @Test
    void an_objective_shows_what_its_indicators_were_to_reach_and_did() {
        Measures measures = new Measures();
        Made indicator = measures.indicator().create();
        Measures.target(indicator, 8)
                .with("period", "2013 H2")
                .with("status", "APPROVED")
                .create();
        Measures.actual(indicator, 5)
                .with("period", "2013 H2")
                .with("status", "APPROVED")
                .create();
        measures.indicator().with("periods", List.of()).with("position", 1).create();
        overview(measures.program.code())
                .body("objectives.code", contains(measures.objective.code()))
                .body("objectives[0].indicators.period", contains("2013 H2", null))
                .body("objectives[0].indicators[0].indicator.code", equalTo(indicator.code()))
                .body("objectives[0].indicators[0].target", equalTo(8))
                .body("objectives[0].indicators[0].actual", equalTo(5))
                .body("objectives[0].indicators[0].actualFrom", equalTo("REPORTED"));
    }

    @Test
    void a_draft_of_a_value_does_not_count() {
        Measures measures = new Measures();
        Made indicator = measures.indicator().create();
        Measures.actual(indicator, 5).with("period", "2013 H2").create();
        Measures.target(indicator, 8).with("period", "2013 H2").create();
        overview(measures.program.code())
                .body("objectives[0].indicators[0].actual", nullValue())
                .body("objectives[0].indicators[0].target", nullValue());
    }

    @Test
    void it_is_read_once_until_something_is_written_or_deleted() {
        String program =
                Api.program("Exchange").with("published", true).create().code();
        Made visit = pairs(program, 1);
        overview(program).body("figures.visits.total", equalTo(1));
        statements(program);
        assertEquals(0, statements(program));
        visit.read().delete();
        overview(program).body("figures.visits.total", equalTo(0));
    }

    @Test
    void a_line_of_activity_shows_the_newest_visits_only() {
        String program = Api.program("Exchange").create().code();
        Made visit = pairs(program, 1);
        String partnership = visit.view().getString("partnerships[0].code");
        for (int year = 1980; year < 2005; year++) {
            Api.visit(partnership).with("start", String.valueOf(year)).create();
        }
        overview(program)
                .body("activity[0].visits", hasSize(24))
                .body("activity[0].visits.start", hasItems("1982", "2004"))
                .body("activity[0].visits.start", not(hasItems("1981")));
    }

    @Test
    void a_completed_visit_without_a_summary_needs_attention_until_it_has_one() {
        String program = Api.program("Exchange").create().code();
        Made visit = pairs(program, 1);
        overview(program).body("attention", hasSize(0));

        visit.post("completion", Map.of("end", "2013-09-30")).then().statusCode(200);
        overview(program)
                .body("attention.reason", contains("VISIT_UNREPORTED"))
                .body("attention[0].entity.code", equalTo(visit.code()))
                .body("attention[0].date", equalTo("2013-09-30"))
                .body("figures.visits.completed", equalTo(1));

        visit.read().patch(Map.of("summary", Map.of("en", "They met.")));
        overview(program).body("attention", hasSize(0));
    }

    @Test
    void a_delegation_of_another_size_than_declared_needs_attention() {
        String program = Api.program("Exchange").create().code();
        Made visit = pairs(program, 1);
        visit.patch(Map.of("declaredDelegationSize", 11, "status", "COMPLETED", "summary", Map.of("en", "They met.")));
        new Sketch("participants")
                .with("visit", visit.code())
                .with("label", Map.of("en", "Mayors"))
                .with("headcount", 8)
                .with("role", "DELEGATE")
                .with("side", "SENDING")
                .with("attendance", "ATTENDED")
                .create();
        overview(program)
                .body("attention.reason", contains("DELEGATION_MISMATCH"))
                .body("attention[0].detail.en", equalTo("The delegation counts 8, and 11 were declared."))
                .body("figures.participants.attendances", equalTo(8))
                .body("figures.participants.persons", equalTo(0));
    }

    @Test
    void an_unknown_program_is_not_found() {
        Api.get("overview", "program", "nothing").then().statusCode(404);
    }

    private static ValidatableResponse overview(String program) {
        return Api.get("overview", "program", program).then().statusCode(200);
    }

    private long statements(String program) {
        sessions.getStatistics().clear();
        Admin.nobody().get(Api.BASE + "overview?program=" + program).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    /** Partnerships of new cities, each with an undated planned visit; returns the last visit. */
    private static Made pairs(String program, int count) {
        Made visit = null;
        for (int i = 0; i < count; i++) {
            Made resource = Api.municipality("Resource").create();
            Made peer = Api.municipality("Peer").create();
            Made partnership = Api.partnership(resource.code(), peer.code())
                    .with("program", program)
                    .create();
            new Sketch("commitments")
                    .with("partnership", partnership.code())
                    .with("text", Map.of("en", "Visit each other"))
                    .with("metric", "VISITS_ANY")
                    .create();
            visit = Api.visit(partnership.code())
                    .refers("hosts", resource)
                    .refers("senders", peer)
                    .create();
        }
        return visit;
    }
}
