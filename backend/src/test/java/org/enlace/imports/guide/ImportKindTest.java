package org.enlace.imports.guide;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportKindTest {

    @Inject
    Kinds kinds;

    private static ValidatableResponse visits() {
        return Api.get("imports/kinds", "kind", "visits").then().statusCode(200);
    }

    private static String column(String header) {
        return "[0].columns.find { it.header == '%s' }.".formatted(header);
    }

    @Test
    void every_kind_is_explained_with_all_its_columns_in_order() {
        JsonPath guide =
                Api.get("imports/kinds").then().statusCode(200).extract().jsonPath();
        assertEquals(kinds.names(), guide.getList("name"));
        for (Kind<?, ?, ?> kind : kinds.all()) {
            assertEquals(
                    Columns.of(kind.draft).headers(),
                    guide.getList("find { it.name == '%s' }.columns.header".formatted(kind.name)));
        }
    }

    @Test
    void every_column_and_every_part_has_a_meaning_in_two_languages_and_an_example() {
        List<String> missing = new ArrayList<>();
        List<Map<String, Object>> all = Api.get("imports/kinds").jsonPath().getList("");
        for (Map<String, Object> kind : all) {
            for (Map<String, Object> column : cells(kind.get("columns"))) {
                String name = kind.get("name") + " " + column.get("header");
                check(column, name, missing);
                if (column.get("example") == null) {
                    missing.add(name + ": example");
                }
                cells(column.get("parts")).forEach(part -> check(part, name + " " + part.get("field"), missing));
            }
        }
        assertEquals(List.of(), missing);
    }

    private static void check(Map<String, Object> cell, String name, List<String> missing) {
        Map<?, ?> meaning = (Map<?, ?>) cell.get("meaning");
        assertFalse(meaning.get("en").equals(meaning.get("es")), name);
        if (cell.containsKey("header") && cell.get("spanishHeader") == null) {
            missing.add(name + ": Spanish header");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cells(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    @Test
    void a_column_says_what_may_stand_in_it() {
        visits().body("[0].label.es", equalTo("Visitas"))
                .body(column("code") + "type", equalTo("CODE"))
                .body(column("code") + "maxLength", equalTo(80))
                .body(column("code") + "rule.es", containsString("guiones"))
                .body(column("kind") + "type", equalTo("CHOICE"))
                .body(column("kind") + "required", equalTo(true))
                .body(column("kind") + "values", hasItems("STUDY_TOUR", "TRAINING"))
                .body(column("title.en") + "required", equalTo(true))
                .body(column("title.en") + "instead", equalTo("title.es"))
                .body(column("title.en") + "maxLength", equalTo(10_000))
                .body(column("purpose.en") + "required", equalTo(false))
                .body(column("purpose.en") + "instead", nullValue())
                .body(column("start") + "type", equalTo("DATE"))
                .body(column("start") + "spanishHeader", equalTo("inicio"))
                .body(column("declaredDays") + "type", equalTo("WHOLE_NUMBER"))
                .body(column("declaredDays") + "minimum", equalTo(1))
                .body(column("declaredDays") + "maximum", equalTo(366))
                .body(column("hosts") + "refersTo", equalTo("organizations"))
                .body(column("hosts") + "separator", equalTo("|"))
                .body(column("place") + "refersTo", equalTo("municipalities"))
                .body(column("place") + "separator", nullValue());
    }

    @Test
    void a_column_of_parts_says_how_they_are_written() {
        Api.get("imports/kinds", "kind", "partnerships")
                .then()
                .statusCode(200)
                .body(column("parties") + "type", equalTo("PARTS"))
                .body(column("parties") + "syntax", equalTo("organization:role"))
                .body(column("parties") + "parts.field", contains("organization", "role"))
                .body(column("parties") + "parts[0].refersTo", equalTo("organizations"))
                .body(column("parties") + "parts[1].values", hasItems("RESOURCE", "PEER"))
                .body(column("parties") + "parts[1].required", equalTo(true));
    }

    @Test
    void a_value_beyond_what_a_column_says_is_refused() {
        String over = String.valueOf((int) visits().extract().path(column("declaredDays") + "maximum") + 1);
        RestAssured.given()
                .contentType("text/csv")
                .body("declaredDays\n" + over + "\n")
                .queryParam("kind", "visits")
                .post(Api.BASE + "imports")
                .then()
                .statusCode(422)
                .body("rejections.field", hasItems("declaredDays", "title", "kind", "partnerships"));
    }

    @Test
    void a_kind_that_does_not_exist_is_refused_with_those_that_do() {
        Api.get("imports/kinds", "kind", "trips")
                .then()
                .statusCode(400)
                .body("violations[0].value", equalTo("trips"))
                .body("violations[0].hint", containsString("visits"));
    }
}
