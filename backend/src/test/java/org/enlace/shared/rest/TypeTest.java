package org.enlace.shared.rest;

import static org.enlace.shared.rest.InputTest.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is of its field's type or refused: nothing is guessed, and no type of ours shows its insides. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2013-02-30", "2013-13", "2013-00", "soon", "2013-1-1", "20130101", "2013-09-31", ""})
    void a_date_that_is_none_is_answered_with_how_to_write_one(String date) {
        refused(Api.partnership("a", "b").with("start", date).post().then(), 400)
                .body("violations[0].field", equalTo("start"))
                .body("violations[0].value", equalTo(date))
                .body("violations[0].hint", containsString("2011-01-17"));
    }

    @Test
    void a_date_is_a_string_and_its_days_are_never_the_callers_to_set() {
        List<Object> dates = List.of(
                Map.of(),
                Map.of("stated", "2013-01", "earliest", "1999-01-01", "latest", "1999-12-31"),
                List.of("2013-01"),
                List.of(),
                2013,
                true);
        for (Object date : dates) {
            refused(Api.partnership("a", "b").with("start", date).post().then(), 400)
                    .body("violations[0].field", equalTo("start"))
                    .body("violations[0].hint", containsString("2011-01-17"));
        }
    }

    @Test
    void a_time_is_a_string_too() {
        Sketch item = Api.agendaItem(Api.visit().create(), "Welcome");

        for (Object other : List.of("", List.of(), List.of(9, 30), 9, "25:00", "soon")) {
            refused(item.with("starts", other).post().then(), 400)
                    .body("violations[0].field", equalTo("starts"))
                    .body("violations[0].hint", equalTo("a time such as 09:30"));
        }
        item.with("starts", "09:30").create().get().then().body("starts", startsWith("09:30"));
    }

    @Test
    void a_value_of_the_wrong_type_is_answered_with_the_right_one() {
        refused(Api.visit("x").with("declaredDays", "5").post().then(), 400)
                .body("violations[0].field", equalTo("declaredDays"))
                .body("violations[0].hint", equalTo("a whole number"));
        refused(Api.visit("x").with("declaredDays", 1.5).post().then(), 400);
        refused(Api.visit("x").with("declaredDays", 99_999_999_999L).post().then(), 400);
        refused(Api.visit("x").with("kind", "HOLIDAY").post().then(), 400)
                .body("violations[0].hint", containsString("STUDY_TOUR"));
        refused(Api.visit("x").with("kind", 0).post().then(), 400).body("violations[0].field", equalTo("kind"));
        refused(Api.visit("x").with("partnerships", "x").post().then(), 400)
                .body("violations[0].hint", equalTo("a JSON array"));
        refused(
                Api.visit("x")
                        .with("partnerships", Arrays.asList("a", null))
                        .post()
                        .then(),
                400);
        refused(Api.partnership("a", "b").with("parties", List.of(7)).post().then(), 400)
                .body("violations[0].field", equalTo("parties[0]"));
        refused(Api.program("x").with("published", "true").post().then(), 400);
    }

    @Test
    void a_number_is_no_truth_and_no_text_is_no_number() {
        refused(Api.program("x").with("published", 1).post().then(), 400)
                .body("violations[0].field", equalTo("published"))
                .body("violations[0].hint", equalTo("true or false"));
        refused(Api.program("x").with("published", "").post().then(), 400);
        refused(Api.visit("x").with("declaredDays", "").post().then(), 400)
                .body("violations[0].field", equalTo("declaredDays"))
                .body("violations[0].hint", equalTo("a whole number"));
        refused(Api.municipality("x").with("latitude", "").post().then(), 400)
                .body("violations[0].field", equalTo("latitude"));
    }

    @Test
    void half_a_character_is_no_text() {
        refused(
                        Api.json()
                                .body("{\"label\":\"a\\ud83db\"}")
                                .post(Api.BASE + "focus-areas")
                                .then(),
                        400)
                .body("violations[0].field", equalTo("label"));
        Api.focusArea("Youth \ud83d\ude00").create();
    }

    @Test
    void an_unknown_property_is_named_however_deep_it_is() {
        refused(
                        Api.partnership("a", "b")
                                .with("parties", List.of(Map.of("organization", "a", "rol", "PEER")))
                                .post()
                                .then(),
                        400)
                .body("violations[0].field", equalTo("parties[0].rol"))
                .body("violations[0].hint", containsString("organization, role"));
    }
}
