package org.enlace.shared.rest;

import static org.enlace.shared.rest.InputTest.refused;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

/** Bodies and values of any size cost their sender a refusal, and the server nothing. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SizeTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    @TestHTTPResource("/api/v1/focus-areas")
    URI areas;

    @Test
    void a_name_of_a_million_characters_is_refused_without_repeating_it() {
        refused(Api.municipality("x").with("name", "x".repeat(1_000_000)).post().then(), 400)
                .body("violations[0].field", equalTo("name"))
                .body("violations[0].value.length()", lessThan(300));
        refused(Api.focusArea("x").with("label", "x".repeat(10_001)).post().then(), 400)
                .body("violations[0].field", anyOf(equalTo("label.en"), equalTo("label")));
        Api.focusArea("x").with("label", "x".repeat(10_000)).create();
    }

    @Test
    void a_reference_of_a_million_characters_is_refused_without_repeating_it() {
        String answer = refused(
                        Api.focusArea("x")
                                .with("parent", "x".repeat(1_000_000))
                                .post()
                                .then(),
                        400)
                .body("violations[0].field", equalTo("parent"))
                .extract()
                .asString();
        assertTrue(answer.length() < 2000, () -> answer.length() + " characters");
    }

    @Test
    void ten_megabytes_are_too_much_whether_announced_or_not() throws Exception {
        String body = "{\"label\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertEquals(413, sent(BodyPublishers.ofByteArray(bytes)));
        assertEquals(413, sent(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    }

    private int sent(BodyPublisher body) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(areas)
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + Admin.token())
                                .POST(body)
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        return answer.statusCode();
    }
}
