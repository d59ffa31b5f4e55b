package org.enlace.program;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ProgramTest {

    private static final Map<String, String> ORIGINAL =
            Map.of("kind", "ORIGINAL", "start", "2009-10", "end", "2012-09", "announced", "2009-09");
    private static final Map<String, String> EXTENSION =
            Map.of("kind", "EXTENSION", "end", "2013-09", "announced", "2012-08");

    @Test
    void an_extension_supersedes_the_term_and_overwrites_none_before_it() {
        Made program = Api.program("AMUPREV").with("periods", List.of(ORIGINAL)).create();

        program.patch(Map.of("periods", List.of(ORIGINAL, EXTENSION)))
                .then()
                .statusCode(200)
                .body("term.start", equalTo("2009-10"))
                .body("term.end", equalTo("2013-09"));

        Api.get(program.path() + "/" + program.code() + "/periods")
                .then()
                .body("end", contains("2012-09", "2013-09"))
                .body("kind", contains("ORIGINAL", "EXTENSION"));
    }

    @Test
    void the_period_as_of_a_day_is_the_last_that_had_been_announced_by_then() {
        Made program = Api.program("AMUPREV")
                .with("periods", List.of(ORIGINAL, EXTENSION))
                .create();
        String periods = program.path() + "/" + program.code() + "/periods";

        Api.get(periods, "asOf", "2009-08-31").then().body("end", empty());
        Api.get(periods, "asOf", "2012-07-31").then().body("end", contains("2012-09"));
        Api.get(periods, "asOf", "2012-08").then().body("end", contains("2013-09"));
        Api.get(periods, "asOf", "2020").then().body("end", contains("2013-09"));
    }

    @Test
    void a_period_cannot_end_before_it_starts() {
        Api.program("AMUPREV")
                .with("periods", List.of(ORIGINAL, Map.of("kind", "EXTENSION", "start", "2012-10", "end", "2012-09")))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("periods[1].end"))
                .body("violations[0].value", equalTo("2012-09"))
                .body("violations[0].message", containsString("2012-10"));
    }

    @Test
    void an_award_says_something_and_its_amount_in_which_currency() {
        Api.program("AMUPREV")
                .with("awards", List.of(Map.of("number", "X-1"), Map.of()))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("awards[1]"))
                .body("violations[0].message", containsString("number"));
        Api.program("AMUPREV")
                .with("awards", List.of(Map.of("number", "X-1", "amount", 5)))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("awards[0].currency"));
    }
}
