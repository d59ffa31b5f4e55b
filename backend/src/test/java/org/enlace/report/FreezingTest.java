package org.enlace.report;

import static org.enlace.report.Reporting.section;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class FreezingTest {

    private static final String TRIPS =
            section("accomplishments") + ".blocks.find { it.text.en == 'Trips of the quarter' }.rows.size()";

    private Reporting reporting;
    private Made written;

    @BeforeEach
    void a_report_was_written() {
        reporting = new Reporting();
        reporting.visit("2013-02").create();
        written = reporting
                .written("FY2013 Q2")
                .with("challenges", Map.of("en", "Funds came late.", "es", "Los fondos llegaron tarde."))
                .create();
    }

    private Made frozen() {
        written.post("freezing", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("FROZEN"))
                .body("edition", equalTo(1));
        return written.read();
    }

    @Test
    void a_frozen_report_does_not_follow_the_records_any_more() {
        frozen();
        reporting.visit("2013-03").create();
        reporting.report("fy2013-q2").body("state", equalTo("FROZEN")).body(TRIPS, equalTo(1));
        Api.get("programs/" + reporting.program.code() + "/quarters")
                .then()
                .body("find { it.code == 'fy2013-q2' }.state", equalTo("FROZEN"));
    }

    @Test
    void its_digest_is_that_of_the_content_byte_by_byte() {
        Made frozen = frozen();
        byte[] content = RestAssured.given()
                .accept("application/json")
                .get(Api.BASE + "reports/" + frozen.code() + "/edition?number=1")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asByteArray();
        String kept = Api.get("reports/" + frozen.code() + "/editions").path("[0].sha256");
        assertEquals(kept, EditionContent.digest(content));
        assertTrue(new String(content, java.nio.charset.StandardCharsets.UTF_8).contains("Los fondos llegaron tarde."));
    }

    @Test
    void it_is_not_changed_and_not_deleted_and_not_frozen_twice() {
        Made frozen = frozen();
        frozen.patch(Map.of("challenges", Map.of("en", "Funds came in time.")))
                .then()
                .statusCode(409)
                .body("detail", containsString("frozen"));
        frozen.patch(Map.of("challenges", Map.of("en", "Funds came late.", "es", "Los fondos llegaron tarde.")))
                .then()
                .statusCode(200);
        frozen = frozen.read();
        frozen.post("freezing", Map.of()).then().statusCode(409);
        frozen.delete().then().statusCode(409).body("detail", containsString("editions"));
    }

    @Test
    void an_administrator_makes_it_live_again_with_a_reason_and_the_edition_stays() {
        Made frozen = frozen();
        frozen.post("reopening", Map.of()).then().statusCode(400);
        frozen.post("reopening", Map.of("reason", Map.of("en", "A trip was missing.")))
                .then()
                .statusCode(200)
                .body("state", equalTo("LIVE"))
                .body("edition", nullValue());
        reporting.visit("2013-03").create();
        reporting.report("fy2013-q2").body("state", equalTo("LIVE")).body(TRIPS, equalTo(2));
        frozen.read()
                .post("reopening", Map.of("reason", Map.of("en", "Again")))
                .then()
                .statusCode(409);
        frozen.read().delete().then().statusCode(409);
        frozen.read().post("freezing", Map.of()).then().body("edition", equalTo(2));
        Api.get("reports/" + frozen.code() + "/editions")
                .then()
                .body("number", contains(1, 2))
                .body("[0].withdrawnReason.en", equalTo("A trip was missing."))
                .body("[1].withdrawnReason", nullValue());
        Api.get("audit", "record", frozen.id())
                .then()
                .body("items.after.withdrawnReason.en", hasItem("A trip was missing."));
    }

    @Test
    void a_coordinator_freezes_an_administrator_reopens_and_nobody_else_does_either() {
        for (Role role : List.of(Role.VIEWER, Role.PARTNER)) {
            step(role, "freezing").statusCode(403);
        }
        step(Role.COORDINATOR, "freezing").statusCode(200);
        step(Role.COORDINATOR, "reopening").statusCode(403);
        step(Role.ADMIN, "reopening").statusCode(200);
    }

    private io.restassured.response.ValidatableResponse step(Role role, String step) {
        return Callers.by(Callers.with(role, false))
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("reason", Map.of("en", "A trip was missing.")))
                .post(written.url() + "/" + step)
                .then();
    }
}
