package org.enlace.shared.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("once")
class RouteNamesTest {

    private static final Pattern NAME = Pattern.compile("http_server_requests_seconds_count\\{[^}]*?uri=\"([^\"]*)\"");

    @Test
    void the_figures_know_a_request_by_its_route_and_never_by_an_address() {
        String word = Api.unique("address");
        String visit = Api.BASE + "visits/" + word;
        given().accept("text/html").get("/visits/" + word).then().statusCode(200);
        given().get("/assets/" + word + ".js").then().statusCode(404);
        given().get("/" + word + ".txt").then().statusCode(404);
        given().get("/q/" + word).then().statusCode(404);
        given().get(Api.BASE + word).then().statusCode(404);
        given().get(visit).then().statusCode(404);
        given().noFilters().get(Api.BASE + "users/" + word).then().statusCode(401);
        given().post(visit).then().statusCode(405);
        given().accept("image/png").get(visit).then().statusCode(406);
        given().contentType("text/plain").body("x").put(visit).then().statusCode(415);
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .options(visit);

        String figures = given().get("/q/metrics").asString();
        assertEquals(Set.of(), named(figures, word));
        assertTrue(
                named(figures, "")
                        .containsAll(
                                Set.of("/{page}", "/assets/{file}", "/api/{unmatched}", "/visits/{id}", "/users/{id}")),
                named(figures, "")::toString);
    }

    private static Set<String> named(String figures, String word) {
        return NAME.matcher(figures)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> name.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
