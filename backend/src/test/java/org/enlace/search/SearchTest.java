package org.enlace.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SearchTest {

    @Inject
    SessionFactory sessions;

    @Test
    void codes_and_names_come_before_words_inside() {
        String word = Api.unique("x").replace("-", "");
        areas(Map.of(
                "a-" + word,
                "Of the " + word,
                "b-" + word,
                word + " and more",
                "c-" + word,
                "In" + word,
                "d-" + word,
                word,
                word,
                "Last by name"));
        search(word).body("items.code", contains(word, "d-" + word, "b-" + word, "a-" + word, "c-" + word));
    }

    @Test
    void of_more_than_can_be_ranked_the_code_and_the_names_that_begin_so_are_found() {
        String word = Api.unique("y").replace("-", "");
        areas(IntStream.range(0, 1200)
                .boxed()
                .collect(Collectors.toMap(n -> word + "-n" + n, n -> "Many " + word + " " + n)));
        areas(Map.of(word, "The code", "zz-" + word, word + " begins"));
        search(word).body("items.code[0]", startsWith(word)).body("items.code[1]", startsWith("zz-"));
    }

    @Test
    void a_municipality_is_found_once_and_called_so() {
        String name = Api.unique("Zapotitan");
        Api.municipality(name).create();
        search(name).body("items", hasSize(1)).body("items.kind", everyItem(startsWith("municipalities")));
    }

    @Test
    void it_costs_as_many_statements_for_twenty_hits_as_for_two() {
        String word = Api.unique("w").replace("-", "");
        areas(Map.of(word + "-1", "A " + word, word + "-2", "B " + word));
        long two = statements(word);
        areas(IntStream.range(3, 21).boxed().collect(Collectors.toMap(n -> word + "-" + n, n -> n + " " + word)));
        assertEquals(two, statements(word));
    }

    private long statements(String word) {
        sessions.getStatistics().clear();
        search(word);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static ValidatableResponse search(String word) {
        return Api.get("search", "q", word).then().statusCode(200);
    }

    /** Focus areas by code and label. */
    private static void areas(Map<String, String> labels) {
        String rows = labels.entrySet().stream()
                .map(area -> area.getKey() + "," + area.getValue())
                .collect(Collectors.joining("\n"));
        given().contentType("text/csv")
                .body("code,label.en\n" + rows)
                .post(Api.BASE + "imports?kind=focus-areas&mode=commit")
                .then()
                .statusCode(200);
    }
}
