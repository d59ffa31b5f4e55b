package org.enlace.start;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged application of each database, started with the sample. */
@QuarkusIntegrationTest
@WithTestResource(TestDatabase.class)
class PackagedIT {

    /** No callback of the tests' framework does it here. */
    @BeforeEach
    void as_the_administrator() {
        RestAssured.replaceFiltersWith(new Admin());
    }

    @Test
    void it_is_ready_and_so_is_its_database() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", contains("database"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics",
                "/q/metrics/",
                "/q/%6detrics",
                "/q/swagger-ui",
                "/q/openapi-ui",
                "/q/dev-ui",
                "/q/arc",
                "/q/info",
                "/q",
                "/h2",
                "/h2-console/login.do"
            })
    void it_shows_nobody_its_internals(String address) {
        given().urlEncodingEnabled(false)
                .accept(ContentType.JSON)
                .get(address)
                .then()
                .statusCode(404)
                .body(not(containsString("jvm_")));
    }

    @Test
    void it_shows_the_contract_and_no_page_to_try_it() {
        given().get("/q/openapi").then().statusCode(200).body(containsString("openapi: 3.1"));
    }

    @Test
    void it_has_the_sample_and_answers_who_is_paired_with_santa_ana() {
        Api.get("partnerships", "organization", "santa-ana")
                .then()
                .statusCode(200)
                .body("items", hasSize(4));
        Api.get("overview", "program", "amuprev")
                .then()
                .statusCode(200)
                .body("pairs.partnership.code", hasItem("pinellas-panama"));
    }

    @Test
    void it_takes_a_record_and_gives_it_back() {
        String url = Api.json()
                .body(Map.of("label", Map.of("en", "Street lighting"), "code", Api.unique("street-lighting")))
                .post(Api.BASE + "focus-areas")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().get(url).then().statusCode(200).body("label.en", equalTo("Street lighting"));
    }

    @Test
    void it_refuses_in_problem_json() {
        given().accept(ContentType.JSON)
                .header("Accept-Language", "es")
                .get(Api.BASE + "visits?status=DONE")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations.field", equalTo(List.of("status")));
    }

    @Test
    void it_streams_a_list_as_a_spreadsheet() {
        given().accept("text/csv")
                .get(Api.BASE + "visits")
                .then()
                .statusCode(200)
                .body(startsWith("code,partnerships,"));
    }
}
