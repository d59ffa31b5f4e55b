package org.enlace.result;

import static io.restassured.RestAssured.given;
import static org.enlace.indicator.Measures.actual;
import static org.enlace.indicator.Measures.locked;
import static org.enlace.indicator.Measures.period;
import static org.enlace.indicator.Measures.target;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.enlace.indicator.Measures;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a value gets from whoever writes it to whoever answers for it, and when nothing of it changes any more. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ValueFlowTest {

    private Measures measures;

    @BeforeEach
    void a_program_has_an_objective() {
        measures = new Measures();
    }

    @Test
    void a_value_is_submitted_and_then_approved_or_returned_with_a_reason() {
        Made value = actual(measures.indicator().create(), 5).create();
        value.get().then().body("status", equalTo("DRAFT"));
        value.post("approval", Map.of()).then().statusCode(409).body("detail", containsString("APPROVED"));
        value.post("submission", Map.of()).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        value.read().post("return", Map.of()).then().statusCode(400);
        value.read()
                .post("return", Map.of("reason", Map.of("en", "The lists say 6.")))
                .then()
                .body("status", equalTo("RETURNED"))
                .body("returnedReason.en", equalTo("The lists say 6."));
        value.read().post("submission", Map.of()).then().body("returnedReason", nullValue());
        value.read().post("approval", Map.of()).then().body("status", equalTo("APPROVED"));
    }

    @Test
    void an_approved_value_is_returned_before_it_changes() {
        Made value = actual(measures.indicator().create(), 5)
                .with("status", "APPROVED")
                .create();
        value.patch(Map.of("value", 6)).then().statusCode(400).body("violations.field", contains("status"));
        value.patch(Map.of("status", "DRAFT")).then().statusCode(400).body("violations.field", hasItem("status"));
        value.patch(Map.of("status", "RETURNED"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("returnedReason"));
        value.post("return", Map.of("reason", Map.of("en", "Six"))).then().statusCode(200);
        value.read().patch(Map.of("value", 6)).then().statusCode(200);
    }

    @Test
    void nothing_of_a_locked_period_is_added_changed_or_deleted() {
        Made indicator = measures.indicator().create();
        Made value = actual(indicator, 5).create();
        indicator
                .patch(Map.of("periods", List.of(locked("2013 H1", "2013-01", "2013-06"))))
                .then()
                .statusCode(200);
        target(indicator, 6).post().then().statusCode(400).body("violations.field", contains("period"));
        target(indicator, 6)
                .with("status", "APPROVED")
                .post()
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("2013 H1"));
        value.patch(Map.of("value", 6)).then().statusCode(400).body("violations.field", contains("period"));
        value.post("submission", Map.of()).then().statusCode(409);
        value.delete().then().statusCode(409).body("detail", containsString("2013 H1"));
        value.patch(Map.of("value", 5)).then().statusCode(200);
    }

    @Test
    void a_period_with_values_keeps_its_name_and_its_dates() {
        Made indicator = measures.indicator().create();
        Made value = actual(indicator, 5).create();
        for (Object periods : List.of(List.of(), List.of(period("2013 H1", "2013-01", "2013-05")))) {
            indicator
                    .patch(Map.of("periods", periods))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("periods"));
        }
        indicator.delete().then().statusCode(409);
        value.delete().then().statusCode(204);
        indicator.patch(Map.of("periods", List.of())).then().statusCode(200);
    }

    @Test
    void a_file_brings_back_what_had_been_approved_before_its_period_was_locked_and_nothing_else() {
        Made indicator = measures.indicator()
                .with("periods", List.of(locked("2013 H1", "2013-01", "2013-06")))
                .create();
        String rows = "indicator,period,kind,value,status\n%s,2013 H1,ACTUAL,5,%s\n";
        commit(rows.formatted(indicator.code(), "SUBMITTED"))
                .then()
                .statusCode(422)
                .body("rejected", equalTo(1));
        commit(rows.formatted(indicator.code(), "APPROVED"))
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        commit(rows.formatted(indicator.code(), "APPROVED")).then().body("unchanged", equalTo(1));
        commit(rows.formatted(indicator.code(), "RETURNED")).then().statusCode(422);
    }

    private static Response commit(String csv) {
        return given().contentType("text/csv;charset=UTF-8")
                .queryParam("kind", "indicator-values")
                .queryParam("mode", "commit")
                .body(csv)
                .post(Api.BASE + "imports");
    }
}
