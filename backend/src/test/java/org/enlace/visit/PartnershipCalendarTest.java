package org.enlace.visit;

import static io.restassured.RestAssured.given;
import static org.enlace.shared.Callers.by;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PartnershipCalendarTest {

    private Made largo;
    private Made santaAna;

    @BeforeEach
    void found_two_municipalities() {
        largo = Api.municipality("Largo").with("country", "US").create();
        santaAna = Api.municipality("Santa Ana").create();
    }

    private Made partnership(boolean published) {
        Made program = new Sketch("programs")
                .with("code", Api.unique("program"))
                .with("title", Map.of("en", "Program"))
                .with("status", "IMPLEMENTATION")
                .with("published", published)
                .create();
        return Api.partnership(largo.code(), santaAna.code())
                .with("program", program.code())
                .with("title", Map.of("en", "Largo and Santa Ana", "es", "Largo y Santa Ana"))
                .create();
    }

    private static Sketch visit(Made partnership, String title) {
        return Api.visit(partnership.code()).with("title", Map.of("en", title, "es", title + " en español"));
    }

    private static ValidatableResponse calendar(Made partnership, Object... query) {
        var asked = by(Caller.ANONYMOUS);
        if (query.length > 0) {
            asked = asked.queryParam(query[0].toString(), query[1]);
        }
        return asked.get(partnership.url() + "/calendar.ics").then();
    }

    @Test
    void a_calendar_subscribes_to_the_visits_of_a_published_partnership_without_signing_in() {
        Made partnership = partnership(true);
        Made other = partnership(true);
        visit(partnership, "Study tour").with("start", "2013-09-24").create();
        visit(partnership, "Training").with("start", "2013-10").create();
        visit(partnership, "Undated").create();
        visit(other, "Elsewhere").with("start", "2013-09-24").create();

        calendar(partnership)
                .statusCode(200)
                .contentType("text/calendar")
                .body(allOf(
                        containsString("X-WR-CALNAME:Largo and Santa Ana"),
                        containsString("SUMMARY:Study tour"),
                        containsString("DTSTART;VALUE=DATE:20130924"),
                        containsString("SUMMARY:Training"),
                        containsString("DTEND;VALUE=DATE:20131101"),
                        not(containsString("Undated")),
                        not(containsString("Elsewhere"))));
    }

    @Test
    void a_visit_that_was_called_off_stays_in_the_calendar_as_cancelled() {
        Made partnership = partnership(true);
        visit(partnership, "Study tour")
                .with("start", "2013-09-24")
                .with("status", "CANCELLED")
                .create();

        calendar(partnership).statusCode(200).body(containsString("STATUS:CANCELLED"));
    }

    @Test
    void the_address_says_in_which_language() {
        Made partnership = partnership(true);
        visit(partnership, "Gira").with("start", "2013-09-24").create();

        calendar(partnership, "language", "es")
                .statusCode(200)
                .body(containsString("X-WR-CALNAME:Largo y Santa Ana"))
                .body(containsString("SUMMARY:Gira en español"));
        calendar(partnership, "language", "fr").statusCode(400).body("violations.field", hasItem("language"));
    }

    @Test
    void what_is_not_published_is_in_the_calendar_of_those_only_who_say_who_they_are() {
        Made partnership = partnership(false);
        visit(partnership, "Study tour").with("start", "2013-09-24").create();

        calendar(partnership).statusCode(404);
        given().get(partnership.url() + "/calendar.ics")
                .then()
                .statusCode(200)
                .body(containsString("SUMMARY:Study tour"));
    }
}
