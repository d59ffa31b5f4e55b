package org.enlace.indicator;

import static org.enlace.indicator.Measures.locked;
import static org.enlace.indicator.Measures.period;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class IndicatorTest {

    private Measures measures;

    @BeforeEach
    void a_program_has_an_objective() {
        measures = new Measures();
    }

    @Test
    void what_was_said_of_an_indicator_is_shown_and_the_rest_is_as_usual() {
        measures.indicator()
                .with("references", List.of(Map.of("vocabulary", "99", "code", "PS.6.2-1")))
                .create()
                .get()
                .then()
                .body("objective.code", equalTo(measures.objective.code()))
                .body("baselineValue", equalTo(0))
                .body("reportable", equalTo(true))
                .body("ascending", equalTo(true))
                .body("cumulative", equalTo(false))
                .body("frequency", equalTo("QUARTERLY"))
                .body("computedFrom", equalTo("MANUAL"))
                .body("references.code", contains("PS.6.2-1"))
                .body("periods.label", contains("2013 H1", "2013 H2"))
                .body("periods.locked", everyItem(equalTo(false)));
    }

    @Test
    void without_a_definition_or_without_a_baseline_or_a_reason_for_none_it_is_not_reportable() {
        measures.bare().create().get().then().body("reportable", equalTo(false));
        measures.bare()
                .with("definition", Map.of("en", "Everybody"))
                .create()
                .get()
                .then()
                .body("reportable", equalTo(false));
        measures.bare()
                .with("definition", Map.of("en", "Everybody"))
                .with("baselineWaiver", Map.of("en", "The program starts from nothing."))
                .create()
                .get()
                .then()
                .body("reportable", equalTo(true));
        measures.indicator()
                .with("baselineWaiver", Map.of("en", "None"))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("baselineWaiver"));
    }

    @Test
    void its_objective_is_one_of_its_program() {
        Measures other = new Measures();
        measures.indicator()
                .with("objective", other.objective.code())
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("objective"));
    }

    @Test
    void periods_that_overlap_or_have_the_same_name_are_refused() {
        measures.indicator()
                .with("periods", List.of(period("2013", "2013", "2013"), period("Q4", "2013-10", "2013-12")))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("periods"))
                .body("violations[0].message", containsString("2013"));
        measures.indicator()
                .with("periods", List.of(period("Q4", "2013", "2013"), period("Q4", "2014", "2014")))
                .post()
                .then()
                .statusCode(400);
        measures.indicator()
                .with("periods", List.of(period("Q4", "2013-10", "2013-09")))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("periods[0].end"));
    }

    @Test
    void periods_are_made_from_a_calendar_beside_those_that_are_there() {
        Made indicator = measures.bare().create();
        Map<String, Object> year =
                Map.of("calendar", "US_FISCAL", "frequency", "QUARTERLY", "from", "2012-10", "to", "2013-09");
        indicator
                .post("periods", year)
                .then()
                .statusCode(200)
                .body("periods.label", contains("FY2013 Q1", "FY2013 Q2", "FY2013 Q3", "FY2013 Q4"))
                .body("periods[0].start", equalTo("2012-10"));
        indicator.read().post("periods", year).then().body("periods", hasSize(4));
        indicator
                .read()
                .post("periods", Map.of("calendar", "CALENDAR", "from", "2013", "to", "2013"))
                .then()
                .statusCode(409)
                .body("detail", containsString("2013"));
        Api.get("indicators/" + indicator.code() + "/periods").then().body("$", hasSize(4));
        indicator.post("periods", Map.of("calendar", "CALENDAR")).then().statusCode(400);
        Map<String, Object> backwards = Map.of("calendar", "CALENDAR", "from", "2013", "to", "2012");
        indicator.read().post("periods", backwards).then().statusCode(400).body("violations.field", contains("to"));
        Map<String, Object> ages = Map.of("calendar", "CALENDAR", "frequency", "MONTHLY", "from", "1900", "to", "2100");
        indicator
                .read()
                .post("periods", ages)
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("400"));
    }

    @Test
    void a_locked_period_stays_until_it_is_unlocked() {
        Made indicator = measures.indicator()
                .with("periods", List.of(locked("2013", "2013", "2013")))
                .create();
        indicator
                .patch(Map.of("periods", List.of()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("periods"));
        indicator
                .patch(Map.of("periods", List.of(period("2013", "2013-01", "2013-11"))))
                .then()
                .statusCode(400);
        indicator
                .patch(Map.of("periods", List.of(period("2013", "2013", "2013"))))
                .then()
                .statusCode(200);
        indicator.read().patch(Map.of("periods", List.of())).then().statusCode(200);
    }

    @Test
    void a_filter_that_narrows_nothing_is_refused() {
        measures.indicator()
                .with("directions", List.of("TO_PEER"))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("directions"));
        measures.indicator()
                .with("computedFrom", "OBSERVATION")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("observed"));
        measures.indicator()
                .with("computedFrom", "VISITS")
                .with("countries", List.of("XX"))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("countries"));
        measures.indicator()
                .with("computedFrom", "VISITS")
                .with("directions", List.of("TO_PEER", "TO_PEER"))
                .with("countries", List.of("PA"))
                .create()
                .get()
                .then()
                .body("directions", contains("TO_PEER"))
                .body("countries", contains("PA"))
                .body("observed", nullValue());
    }

    @Test
    void it_is_found_by_program_objective_and_what_it_measures() {
        Made manual = measures.indicator().with("position", 2).create();
        Made computed = measures.indicator()
                .with("computedFrom", "VISITS")
                .with("resultType", "OUTCOME")
                .with("position", 1)
                .create();
        String program = measures.program.code();
        assertEquals(List.of(computed.code(), manual.code()), Api.codes("indicators", "program", program));
        assertEquals(
                List.of(computed.code()),
                Api.codes("indicators", "objective", measures.objective.code(), "resultType", "OUTCOME"));
        assertEquals(List.of(manual.code()), Api.codes("indicators", "program", program, "computedFrom", "MANUAL"));
        assertEquals(
                List.of(computed.code(), manual.code()),
                Api.codes("indicators", "program", program, "q", "attended training"));
        measures.objective.delete().then().statusCode(409);
    }
}
