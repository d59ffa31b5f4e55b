package org.enlace.result;

import static org.enlace.indicator.Measures.actual;
import static org.enlace.indicator.Measures.part;
import static org.enlace.indicator.Measures.period;
import static org.enlace.indicator.Measures.target;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.indicator.Measures;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class IndicatorValueTest {

    private Measures measures;

    @BeforeEach
    void a_program_has_an_objective() {
        measures = new Measures();
    }

    @Test
    void nothing_is_reported_on_an_indicator_without_definition_and_baseline_but_targets_are_set() {
        Made bare = measures.bare()
                .with("periods", List.of(period("2013 H1", "2013-01", "2013-06")))
                .create();
        actual(bare, 5).post().then().statusCode(400).body("violations.field", contains("indicator"));
        target(bare, 5).create();
    }

    @Test
    void an_indicator_that_was_reported_keeps_its_definition_and_its_measure() {
        Made indicator = measures.indicator().create();
        actual(indicator, 5).create();
        Map<String, Object> none = new HashMap<>();
        none.put("definition", null);
        indicator.patch(none).then().statusCode(400).body("violations.field", contains("definition"));
        indicator
                .patch(Map.of("measure", "PERCENTAGE"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("measure"));
    }

    @Test
    void parts_above_the_value_are_refused_also_of_a_target() {
        Made indicator = measures.indicator().create();
        List<Object> nine = List.of(part("SEX", "FEMALE", 4), part("SEX", "MALE", 5));
        for (Sketch value : List.of(actual(indicator, 8), target(indicator, 8))) {
            value.with("disaggregation", nine)
                    .post()
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("disaggregation"))
                    .body("violations[0].message", containsString("9"));
        }
    }

    @Test
    void parts_below_the_value_are_flagged_and_the_rest_is_not_known_also_of_a_target() {
        Made indicator = measures.indicator().create();
        List<Object> nine = List.of(part("SEX", "FEMALE", 4), part("SEX", "MALE", 5));
        for (Sketch value : List.of(actual(indicator, 11), target(indicator, 11))) {
            value.with("disaggregation", nine)
                    .create()
                    .get()
                    .then()
                    .body("disaggregation[0].dimension", equalTo("SEX"))
                    .body("disaggregation[0].categories.value", contains(4, 5))
                    .body("disaggregation[0].notKnown", equalTo(2))
                    .body("warnings.code", contains("DISAGGREGATION_INCOMPLETE"))
                    .body("warnings[0].message.en", containsString("9 of 11"));
        }
    }

    @Test
    void parts_that_make_up_the_value_are_not_flagged() {
        Made indicator = measures.indicator().create();
        actual(indicator, 9)
                .with("disaggregation", List.of(part("SEX", "FEMALE", 4), part("SEX", "MALE", 5)))
                .create()
                .get()
                .then()
                .body("disaggregation[0].notKnown", equalTo(0))
                .body("warnings", empty());
    }

    @Test
    void parts_are_of_the_indicators_dimensions_and_of_known_categories_each_once() {
        Made indicator = measures.indicator().create();
        actual(indicator, 9)
                .with("disaggregation", List.of(part("RANK", "sergeant", 1), part("SEX", "NOT_KNOWN", 1)))
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("disaggregation[0].dimension", "disaggregation[1].category"));
        actual(indicator, 9)
                .with("disaggregation", List.of(part("SEX", "FEMALE", 1), part("SEX", "FEMALE", 1)))
                .post()
                .then()
                .statusCode(400);
        actual(indicator, 9)
                .with("disaggregation", List.of(part("SEX", "FEMALE", 1)))
                .create();
        indicator
                .patch(Map.of("dimensions", List.of("COUNTRY")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("dimensions"));
    }

    @Test
    void a_value_is_of_a_period_of_the_indicator_and_there_is_one_of_a_kind() {
        Made indicator = measures.indicator().create();
        actual(indicator, 5)
                .with("period", "2014")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("period"));
        actual(indicator, 5).create();
        actual(indicator, 6)
                .with("code", Api.unique("another"))
                .post()
                .then()
                .statusCode(409)
                .body("detail", containsString("already"));
    }

    @Test
    void an_actual_of_a_computed_indicator_says_why_it_is_preferred() {
        Made indicator = measures.indicator().with("computedFrom", "VISITS").create();
        actual(indicator, 5).post().then().statusCode(400).body("violations.field", contains("overrideReason"));
        actual(indicator, 5)
                .with("overrideReason", Map.of("en", "Two visits are not recorded."))
                .create();
        target(indicator, 6).create();
        Made typed = measures.indicator().create();
        actual(typed, 5).create();
        typed.patch(Map.of("computedFrom", "VISITS"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("computedFrom"));
    }

    @Test
    void a_percentage_follows_from_its_numerator_and_denominator() {
        Made indicator = measures.indicator().with("measure", "PERCENTAGE").create();
        Sketch share = actual(indicator, null).with("numerator", 1).with("denominator", 3);
        share.with("value", 40).post().then().statusCode(400).body("violations.field", contains("value"));
        share.create().get().then().body("value", equalTo(33.33f));
        target(indicator, 50).with("numerator", 1).post().then().statusCode(400);
    }

    @Test
    void a_qualitative_value_is_told_in_words() {
        Made indicator = measures.indicator()
                .with("measure", "QUALITATIVE")
                .without("baselineValue")
                .with("baselineComment", Map.of("en", "No committee meets."))
                .create();
        actual(indicator, 1).post().then().statusCode(400).body("violations.field", contains("value", "comment"));
        actual(indicator, null)
                .with("comment", Map.of("en", "The committee meets each month."))
                .create();
    }

    @Test
    void a_source_is_seen_where_the_value_is_that_it_shows() {
        Caller stranger = Callers.with(Role.PARTNER, false, UUID.randomUUID());
        for (boolean published : List.of(true, false)) {
            Measures some = new Measures(
                    Api.program("Program").with("published", published).create());
            Made source = source();
            actual(some.indicator().create(), 5).refers("evidence", source).create();
            Callers.by(stranger).get(source.url()).then().statusCode(published ? 200 : 404);
        }
    }

    private static Made source() {
        return new Sketch("sources")
                .with("code", Api.unique("report"))
                .with("title", "Report")
                .with("kind", "REPORT")
                .create();
    }

    @Test
    void sources_are_its_evidence_and_it_is_found_by_what_it_is_of() {
        Made indicator = measures.indicator().create();
        Made source = source();
        Made reached = actual(indicator, 5).refers("evidence", source).create();
        Made aim = target(indicator, 6).with("period", "2013 H2").create();
        reached.get().then().body("evidence.code", contains(source.code()));
        source.delete().then().statusCode(409);
        String program = measures.program.code();
        assertEquals(List.of(reached.code(), aim.code()), Api.codes("indicator-values", "program", program));
        assertEquals(List.of(aim.code()), Api.codes("indicator-values", "program", program, "kind", "TARGET"));
        assertEquals(
                List.of(reached.code()),
                Api.codes("indicator-values", "objective", measures.objective.code(), "period", "2013 H1"));
        Api.get("indicator-values", "indicator", indicator.code(), "status", "APPROVED")
                .then()
                .body("items", hasSize(0));
    }
}
