package org.enlace.shared.rest;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the list of any kind, shown on partnerships and focus areas. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"start", "-start", "name", "-name", "code", "-code", "updatedAt", "-updatedAt", "createdAt"})
    void pages_of_any_order_lose_and_double_nothing(String sort) {
        String program = Api.program("Exchange").create().code();
        List<String> all = new ArrayList<>();
        String[] starts = {null, "2011-01", "2011-01", "2011-01-01", "2011", null, "2013?", "2011-01", null};
        for (String start : starts) {
            all.add(Api.partnership()
                    .with("program", program)
                    .with("title", "Same name")
                    .with("start", start)
                    .create()
                    .code());
        }

        for (int limit : List.of(1, 2, 4, 9, 10)) {
            List<String> walked = Api.walk("partnerships", "program", program, "sort", sort, "limit", limit);
            assertEquals(all.size(), walked.size(), "limit " + limit);
            assertEquals(new HashSet<>(all), new HashSet<>(walked), "limit " + limit);
            assertEquals(Api.codes("partnerships", "program", program, "sort", sort), walked, "limit " + limit);
        }
        List<String> backwards = Api.codes(
                "partnerships", "program", program, "sort", sort.startsWith("-") ? sort.substring(1) : "-" + sort);
        Collections.reverse(backwards);
        assertEquals(Api.codes("partnerships", "program", program, "sort", sort), backwards);
    }

    @Test
    void dates_sort_by_their_earliest_day_and_records_without_one_come_last() {
        String program = Api.program("Exchange").create().code();
        for (String start : new String[] {null, "2012", "2011-12-31", "2011", "2011-01-01"}) {
            Api.partnership().with("program", program).with("start", start).create();
        }

        Api.get("partnerships", "program", program, "sort", "start")
                .then()
                .body("items.start", contains("2011-01-01", "2011", "2011-12-31", "2012", null));
        Api.get("partnerships", "program", program)
                .then()
                .body("items.start", contains("2011-01-01", "2011", "2011-12-31", "2012", null));
    }

    @Test
    void a_page_links_to_the_next_one_and_the_last_one_to_none() {
        String parent = parentOf(3);
        Response first = Api.get("focus-areas", "parent", parent, "limit", 2, "count", true);
        String next = first.path("next");

        first.then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total", equalTo(3))
                .header(
                        "Link",
                        allOf(
                                containsString("cursor=" + next),
                                containsString("parent="),
                                containsString("; rel=\"next\"")));
        String link = first.header("Link");
        io.restassured.RestAssured.given()
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue())
                .body("$", hasKey("next"))
                .header("Link", nullValue());
    }

    @Test
    void a_total_is_told_only_to_those_who_ask() {
        String parent = parentOf(1);

        Api.get("focus-areas", "parent", parent).then().body("$", not(hasKey("total")));
        Api.get("focus-areas", "parent", parent, "count", false).then().body("$", not(hasKey("total")));
    }

    @Test
    void a_total_counts_the_whole_list_on_every_page() {
        String partnership = Api.partnership().create().code();
        for (int i = 0; i < 5; i++) {
            Api.visit(partnership).create();
        }
        String cursor =
                Api.get("visits", "partnership", partnership, "limit", 2).path("next");

        Api.get("visits", "partnership", partnership, "limit", 2, "cursor", cursor, "count", true)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total", equalTo(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "abc", "1.5", "", "99999999999"})
    void a_page_has_1_to_500_records(String limit) {
        Api.get("focus-areas", "limit", limit)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("limit"))
                .body("violations[0].in", equalTo("query"));
        Api.get("focus-areas", "limit", 1).then().statusCode(200);
        Api.get("focus-areas", "limit", 500).then().statusCode(200);
    }

    @Test
    void a_cursor_belongs_to_its_sort() {
        String parent = parentOf(2);
        String cursor = Api.get("focus-areas", "parent", parent, "limit", 1, "sort", "code")
                .path("next");

        for (String sort : List.of("-code", "name", "updatedAt")) {
            Api.get("focus-areas", "parent", parent, "sort", sort, "cursor", cursor)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("cursor"));
        }
        for (String nonsense : List.of("x", "%00", "WyJjb2RlIiwieCJd", "bnVsbA", "e30", "")) {
            Api.get("focus-areas", "cursor", nonsense)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("cursor"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "limitt,5,limit",
        "sort,colour,createdAt",
        "fields,label;colour,parent",
        "parents,x,parent",
    })
    void an_unknown_name_is_answered_with_those_allowed(String parameter, String value, String allowed) {
        Api.get("focus-areas", parameter, value.replace(';', ','))
                .then()
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(parameter))
                .body("violations[0].in", equalTo("query"))
                .body("violations[0].hint", containsString(allowed));
    }

    @Test
    void an_unknown_expansion_is_refused_on_lists_and_records_even_when_there_is_nothing_to_expand() {
        Made area = Api.focusArea("Policing").create();

        Api.get("focus-areas/" + area.code(), "expand", "colour")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("expand"));
        Api.get("focus-areas", "parent", area.code(), "expand", "colour")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("expand"));
        Api.get("focus-areas", "parent", area.code(), "fields", "colour").then().statusCode(400);
        Api.get("focus-areas/" + area.code(), "fields", "colour").then().statusCode(400);
    }

    @Test
    void fields_narrow_a_record_to_what_was_asked() {
        Made wider = Api.focusArea("Policing").create();
        Made area = Api.focusArea("Youth").with("parent", wider.code()).create();

        Api.get("focus-areas/" + area.id(), "fields", "code,updatedAt")
                .then()
                .statusCode(200)
                .body("$", aMapWithSize(2))
                .body("code", equalTo(area.code()))
                .body("$", hasKey("updatedAt"));
        Api.get("focus-areas", "parent", wider.code(), "fields", "label")
                .then()
                .body("items[0]", aMapWithSize(1))
                .body("items[0].label.en", equalTo("Youth"))
                .body("next", nullValue());
    }

    private static String parentOf(int children) {
        String parent = Api.focusArea("Policing").create().code();
        for (int i = 0; i < children; i++) {
            Api.focusArea("Youth").with("parent", parent).create();
        }
        return parent;
    }
}
