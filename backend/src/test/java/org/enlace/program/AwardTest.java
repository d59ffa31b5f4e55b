package org.enlace.program;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AwardTest {

    private static Sketch program(String amount) {
        return Api.program("Exchange")
                .with("awards", List.of(Map.of("amount", new BigDecimal(amount), "currency", "USD")));
    }

    @ParameterizedTest
    @CsvSource({"1000000.5, 1000000.50", "1000000, 1000000.00", "0, 0.00", "999999999999999.99, 999999999999999.99"})
    void an_amount_has_two_decimals_when_it_is_written_and_when_it_is_read(String given, String shown) {
        var created = program(given).post().then().statusCode(201).extract();

        created.response().then().body(containsString("\"amount\":" + shown));
        Api.get("programs/" + created.path("id")).then().body(containsString("\"amount\":" + shown));
    }

    @Test
    void the_same_amount_with_fewer_decimals_is_no_change() {
        Made program = program("1000000.5").create();

        program.patch(Map.of("awards", List.of(Map.of("amount", new BigDecimal("1000000.50"), "currency", "USD"))))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(program.etag()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "1000000000000000"})
    void an_amount_that_cannot_be_kept_is_refused_and_told_why(String amount) {
        program(amount)
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("awards[0].amount"))
                .body(
                        "violations[0].message",
                        equalTo("must be a number of at most 15 digits, with at most two decimals"));
    }
}
