package org.enlace.shared.rest;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a caller sends, the answer is a problem that says what is wrong, where, and what would be right. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class InputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "{",
                "{]",
                "x",
                "[]",
                "[{}]",
                "7",
                "\"x\"",
                "true",
                "{\"label\":\"a\"} {}",
                "{\"label\":\"a\",\"label\":\"b\"}",
                "{\"label\":\"a\"",
                "{'label':'a'}",
                "{\"label\":\"\\x\"}",
                "{\"label\":\"tab\tand\nbreak\"}",
                "{\"label\":{\"en\":{\"en\":\"x\"}}}",
                "{\"label\":[\"x\"]}",
                "{\"label\":7}",
                "{\"label\":{\"en\":7}}",
                "{\"label\":{\"en\":true}}",
                "{\"label\":{}}",
                "{\"label\":null}",
                "{\"label\":\"\"}",
                "{\"label\":\"  \"}",
                "{\"label\":{\"de\":\"x\"}}",
                "{\"code\":5,\"label\":\"x\"}",
                "{\"code\":\"\",\"label\":\"x\"}",
                "{\"code\":[],\"label\":\"x\"}",
                "{\"parent\":{},\"label\":\"x\"}",
                "{\"parent\":\"\",\"label\":\"x\"}"
            })
    void a_body_that_is_no_draft_is_refused_in_our_own_words(String body) {
        refused(Api.json().body(body).post(Api.BASE + "focus-areas").then(), 400)
                .body("instance", equalTo(Api.BASE + "focus-areas"))
                .body("detail", not(containsString("org.enlace")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u001b", "\\u007f", "\\u0085"})
    void control_characters_are_refused_before_the_databases_disagree_about_them(String control) {
        refused(
                        Api.json()
                                .body("{\"label\":\"a" + control + "b\"}")
                                .post(Api.BASE + "focus-areas")
                                .then(),
                        400)
                .body("violations[0].field", equalTo("label"));
        refused(
                        Api.json()
                                .body("{\"label\":\"a\",\"parent\":\"a" + control + "\"}")
                                .post(Api.BASE + "focus-areas")
                                .then(),
                        400)
                .body("violations[0].field", equalTo("parent"));
    }

    @Test
    void control_characters_in_an_address_are_refused() {
        refused(Api.get("focus-areas", "q", "a\u0000b").then(), 400).body("violations[0].field", equalTo("q"));
        refused(Api.get("focus-areas/a\u0000b").then(), 404);
        refused(Api.get("focus-areas", "parent", "a\u0000b").then(), 400);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        refused(
                        Api.visit("no-such-partnership")
                                .with("code", "Not A Code")
                                .with("kind", null)
                                .with("title", null)
                                .with("declaredDays", 0)
                                .post()
                                .then(),
                        400)
                .body("violations.field", hasItems("code", "kind", "title", "declaredDays"))
                .body("violations.find { it.field == 'declaredDays' }.value", equalTo("0"))
                .body("violations.find { it.field == 'code' }.message", containsString("hyphens"));
    }

    @Test
    void what_does_not_fit_together_is_told_with_its_place() {
        Made city = Api.municipality("Santa Ana").create();

        refused(
                        Api.partnership(city.code(), "no-such-city")
                                .with("start", "2011-05")
                                .with("end", "2011-04")
                                .post()
                                .then(),
                        400)
                .body("violations.field", hasItems("end", "parties[1].organization"))
                .body("violations.find { it.field == 'end' }.message", containsString("2011-05"))
                .body("violations.find { it.field == 'end' }.value", equalTo("2011-04"));
    }

    @Test
    void a_reference_to_nothing_proposes_what_was_probably_meant() {
        Made area = Api.focusArea("Policing").create();
        String mistyped = area.code().replace("policing", "policin");

        refused(Api.focusArea("Youth").with("parent", mistyped).post().then(), 400)
                .body("violations[0].field", equalTo("parent"))
                .body("violations[0].value", equalTo(mistyped))
                .body("violations[0].hint", containsString(area.code()));
        refused(
                        Api.focusArea("Youth")
                                .with("parent", "0199aa00-0000-7000-8000-000000000001")
                                .post()
                                .then(),
                        400)
                .body("violations[0].hint", nullValue());
    }

    @Test
    void a_code_that_is_taken_is_a_conflict_on_creation_and_on_change() {
        Made area = Api.focusArea("Policing").create();
        Made other = Api.focusArea("Youth").create();

        refused(Api.focusArea("Youth").with("code", area.code()).post().then(), 409);
        refused(other.patch(Map.of("code", area.code())).then(), 409);
        assertEquals(other.etag(), other.read().etag());
    }

    @Test
    void what_is_not_there_or_not_possible_is_a_problem_too() {
        refused(Api.get("no-such-kind").then(), 404);
        refused(Api.json().delete(Api.BASE + "focus-areas").then(), 405);
        refused(
                Api.json()
                        .contentType("text/plain")
                        .body("x")
                        .post(Api.BASE + "focus-areas")
                        .then(),
                415);
        refused(Api.json().accept("image/png").get(Api.BASE + "focus-areas").then(), 406);
    }

    static ValidatableResponse refused(ValidatableResponse answer, int status) {
        return answer.log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("about:blank"))
                .body("title", not(nullValue()))
                .body("detail", not(nullValue()))
                .body("instance", allOf(containsString("/"), not(endsWith("?"))));
    }
}
