package org.enlace.outcome;

import static io.restassured.RestAssured.given;
import static org.enlace.shared.Api.codes;
import static org.enlace.shared.Api.get;
import static org.enlace.shared.Api.municipality;
import static org.enlace.shared.Api.organization;
import static org.enlace.shared.Api.partnership;
import static org.enlace.shared.Api.unique;
import static org.enlace.shared.Api.visit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
class OutcomeTest {

    private Made partnership;
    private Made visit;
    private Made agreement;

    @BeforeEach
    void partners_visit_each_other_and_sign() {
        partnership = partnership().create();
        visit = visit(partnership.code()).create();
        agreement = Api.memorandum(partnership).create();
    }

    private static Sketch committee(Object... contributions) {
        return new Sketch("outcomes")
                .with("code", unique("committee"))
                .with("title", Map.of("en", "A prevention committee", "es", "Un comité de prevención"))
                .with("kind", "BODY_CREATED")
                .with("contributions", List.of(contributions));
    }

    @Test
    void it_says_what_contributed_and_on_what_ground() {
        committee(
                        Map.of("visit", visit.code(), "strength", "HIGH", "basis", "STATED_BY_SOURCE"),
                        Map.of("effort", Map.of("en", "A national plan"), "basis", "INFERRED"))
                .create()
                .get()
                .then()
                .body("verification", equalTo("CLAIMED"))
                .body("contributions[0].visit.code", equalTo(visit.code()))
                .body("contributions[0].strength", equalTo("HIGH"))
                .body("contributions[1].effort.en", equalTo("A national plan"));
    }

    @Test
    void a_contribution_names_exactly_one_of_visit_agreement_and_effort() {
        committee(Map.of("strength", "LOW"))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("contributions[0]"));
        committee(Map.of("visit", visit.code(), "agreement", agreement.code()))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("contributions[0]"));
    }

    @Test
    void it_comes_about_in_local_governments_only() {
        Made school = organization("School", "SCHOOL").create();
        committee()
                .with("municipalities", List.of(school.code()))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("municipalities"));
        Made colon = municipality("Colón").create();
        Made outcome = committee().with("municipalities", List.of(colon.code())).create();
        assertEquals(List.of(outcome.code()), codes("outcomes", "municipality", colon.code()));
    }

    @Test
    void it_is_found_by_what_contributed_and_by_date() {
        Made byVisit =
                committee(Map.of("visit", visit.code())).with("date", "2012-05").create();
        Made byAgreement = committee(Map.of("agreement", agreement.code())).create();
        assertEquals(List.of(byVisit.code()), codes("outcomes", "visit", visit.code()));
        assertEquals(
                List.of(byVisit.code()), codes("outcomes", "visit", visit.code(), "from", "2012", "to", "2012-06"));
        assertEquals(List.of(), codes("outcomes", "visit", visit.code(), "to", "2011"));
        assertEquals(List.of(byAgreement.code()), codes("outcomes", "agreement", agreement.code()));
        assertEquals(List.of(), codes("outcomes", "agreement", agreement.code(), "verification", "VERIFIED"));
    }

    @Test
    void a_visit_shows_the_outcomes_to_which_it_contributed_once_each() {
        Made outcome = committee(Map.of("visit", visit.code()), Map.of("visit", visit.code()))
                .create();
        get("visits/" + visit.id(), "expand", "outcomes")
                .then()
                .body("outcomes", hasSize(1))
                .body("outcomes[0].code", equalTo(outcome.code()))
                .body("outcomes[0].name.es", equalTo("Un comité de prevención"));
        Made other = visit(partnership.code()).create();
        get("visits/" + other.id(), "expand", "outcomes").then().body("outcomes", hasSize(0));
    }

    @Test
    void a_visit_that_contributed_stays() {
        Made outcome = committee(Map.of("visit", visit.code())).create();
        visit.delete().then().statusCode(409);
        outcome.delete().then().statusCode(204);
        visit.delete().then().statusCode(204);
    }

    @Test
    void a_spreadsheet_keeps_its_contributions() {
        Made outcome = committee(
                        Map.of("visit", visit.code(), "basis", "STATED_BY_SOURCE"),
                        Map.of("effort", Map.of("en", "A national plan")))
                .create();
        given().accept("text/csv")
                .get(Api.BASE + "outcomes?visit=" + visit.code())
                .then()
                .statusCode(200)
                .body(containsString(outcome.code()))
                .body(containsString("\"\"effort\"\""));
    }
}
