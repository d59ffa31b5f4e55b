package org.enlace.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("once")
class ServingTest {

    private static final String IMMUTABLE = "public, max-age=31536000, immutable";
    private static final String PROBLEM = "application/problem+json";

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/visits", "/visits/pinellas?tab=agenda", "/index.html"})
    void a_navigation_gets_the_page_which_is_asked_for_again_each_time(String address) {
        browser()
                .get(address)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Cache-Control", "no-cache")
                .body(containsString("<div id=\"root\">"));
        browser().head(address).then().statusCode(200);
    }

    @Test
    void a_file_with_a_digest_in_its_name_is_kept_for_good() {
        given().get("/assets/answer-1a2b3c4d.js").then().statusCode(200).header("Cache-Control", IMMUTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-00000000.js", "/favicon.gone", "/q/nothing"})
    void a_missing_file_is_never_the_page_and_never_kept(String address) {
        given().get(address)
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-cache")
                .body(not(containsString("<div")));
        given().accept("text/html,*/*").get("/assets/gone.js").then().statusCode(404);
        given().accept("text/html").get("/q/nothing").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v2/visits", "/api/nothing", "/api/v1", "/api/v1/nothing"})
    void an_unknown_address_of_the_api_is_a_problem_even_to_a_browser(String address) {
        browser()
                .header("Accept-Language", "es-SV, en;q=0.5")
                .get(address)
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .header("Content-Language", "es")
                .body("status", equalTo(404))
                .body("instance", equalTo(address));
    }

    @Test
    void a_method_that_an_address_does_not_have_is_a_problem() {
        given().delete("/api/v1/visits").then().statusCode(405).contentType(PROBLEM);
        given().put("/api/nothing").then().statusCode(404).contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/visits", "/api/nothing", "/q/health", "/assets/gone.js"})
    void every_answer_says_what_a_page_may_load(String address) {
        browser()
                .get(address)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'; style-src"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void an_answer_is_compressed_for_who_can_read_it() {
        given().header("Accept-Encoding", "br, gzip")
                .get("/api/v1/visits")
                .then()
                .header("Content-Encoding", "br");
        given().header("Accept-Encoding", "gzip").get("/index.html").then().header("Content-Encoding", "gzip");
    }

    @Test
    void a_body_beyond_the_limit_is_refused_with_a_reason() throws IOException {
        String answer = raw("POST /api/v1/visits HTTP/1.1\r\nHost: enlace\r\nContent-Length: 99999999999\r\n\r\n{");

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains(PROBLEM) && answer.contains("\"status\":413"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/visits/%zz, %zz",
        "/api/v1/visits?q=%zz&limit=5, %zz&limit=5",
        "/api/v1/visits?q=50%, %",
        "/api/v1/visits?q={a}, {a}",
        "/visits/%4, %4"
    })
    void an_address_that_cannot_be_read_is_refused_like_any_other_error(String address, String from)
            throws IOException {
        String answer = raw(
                "GET " + address + " HTTP/1.1\r\nHost: enlace\r\nAccept-Language: es-SV\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        for (String part : List.of(
                "Content-Type: " + PROBLEM,
                "Content-Language: es",
                "Content-Security-Policy: default-src 'none'",
                "X-Content-Type-Options: nosniff",
                "Cache-Control: no-cache",
                "\"status\":400",
                "a partir de «" + from + "»",
                "\"instance\":\"" + address.replaceFirst("\\?.*", "") + "\"")) {
            assertTrue(answer.contains(part), () -> part + " is missing in " + answer);
        }
    }

    @Test
    void an_address_whose_escapes_are_no_text_is_looked_up_all_the_same() throws IOException {
        String answer = raw("GET /api/v1/visits/%ff HTTP/1.1\r\nHost: enlace\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertTrue(answer.contains(PROBLEM), answer);
    }

    private static RequestSpecification browser() {
        return given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    }

    /** What the server says to these bytes until it closes the connection. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
