package org.enlace.shared.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.enlace.shared.Api;
import org.enlace.shared.Gate;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class IdempotencyTest {

    @Test
    void a_repeated_request_has_one_effect_and_the_first_answer() {
        String key = UUID.randomUUID().toString();
        Sketch draft = Api.focusArea("Policing").without("code");

        Response first = sent(key, draft);
        Response again = sent(key, draft);

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertSame(first, again);
        assertTrue(again.header("ETag").matches("\"0\\.[0-9a-f]{8}\""), again.header("ETag"));
        Api.get("focus-areas/" + first.path("id")).then().header("ETag", equalTo(again.header("ETag")));
        Api.json()
                .header("If-Match", again.header("ETag"))
                .delete(again.header("Location"))
                .then()
                .statusCode(204);
    }

    @Test
    void a_key_belongs_to_its_content_and_its_address() {
        String key = UUID.randomUUID().toString();
        sent(key, Api.focusArea("Policing")).then().statusCode(201);

        sent(key, Api.focusArea("Youth")).then().statusCode(422).body("status", equalTo(422));
        sent(key, Api.program("Exchange")).then().statusCode(201);
    }

    @Test
    void a_refusal_is_repeated_too_even_when_the_request_would_succeed_by_now() {
        String key = UUID.randomUUID().toString();
        Sketch wider = Api.focusArea("Policing");
        Sketch draft = Api.focusArea("Youth").with("parent", wider.body().get("code"));

        Response refused = sent(key, draft);
        wider.create();
        Response again = sent(key, draft);

        refused.then().statusCode(400);
        again.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .header("Idempotency-Replayed", equalTo("true"));
        assertSame(refused, again);
        draft.create();
    }

    @Test
    void a_refusal_is_repeated_in_the_language_in_which_it_was_given() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body =
                Api.focusArea("Policing").with("parent", "nowhere").body();
        Response refused = Api.json()
                .header("Idempotency-Key", key)
                .header("Accept-Language", "es")
                .body(body)
                .post(Api.BASE + "focus-areas");

        refused.then().statusCode(400).header("Content-Language", equalTo("es"));
        assertSame(refused, Api.json().header("Idempotency-Key", key).body(body).post(Api.BASE + "focus-areas"));
    }

    @Test
    void a_repetition_while_the_first_request_still_runs_is_told_so() {
        String key = UUID.randomUUID().toString();
        Sketch draft = Api.focusArea("Policing " + key);
        Gate.Held gate = Gate.hold("Policing " + key, 1);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> sent(key, draft));
        gate.awaitArrivals();

        Response meanwhile = sent(key, draft);
        gate.open();

        meanwhile.then().statusCode(409).body("detail", containsString("still running"));
        first.join().then().statusCode(201);
        assertSame(first.join(), sent(key, draft));
    }

    /** The same answer in all but the moment, its compression on the way, and the note that it is a repetition. */
    private static void assertSame(Response first, Response again) {
        assertEquals(first.statusCode(), again.statusCode());
        assertEquals(headers(first), headers(again));
        assertEquals(first.asString(), again.asString());
    }

    private static Map<String, String> headers(Response answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        headers.keySet().removeAll(Set.of("Date", "Idempotency-Replayed", "content-encoding", "content-length"));
        return headers;
    }

    @Test
    void a_key_has_1_to_255_characters() {
        sent("k".repeat(200) + UUID.randomUUID(), Api.focusArea("Policing"))
                .then()
                .statusCode(201);
        sent("k".repeat(256), Api.focusArea("Policing"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("Idempotency-Key"))
                .body("violations[0].in", equalTo("header"));
    }

    @Test
    void requests_at_the_same_time_under_one_key_have_one_effect() throws Exception {
        String key = UUID.randomUUID().toString();
        Sketch draft = Api.focusArea("Policing " + key).without("code");
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Integer> statuses = new ArrayList<>();
            Callable<Integer> request = () -> sent(key, draft).statusCode();
            for (Future<Integer> answer : clients.invokeAll(Collections.nCopies(8, request))) {
                statuses.add(answer.get());
            }

            assertTrue(statuses.contains(201), statuses.toString());
            assertTrue(statuses.stream().allMatch(status -> status == 201 || status == 409), statuses.toString());
            assertEquals(1, Api.codes("focus-areas", "q", key).size());
            sent(key, draft).then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void without_a_key_every_request_counts() {
        Map<String, Object> body = Api.focusArea("Policing").body();

        Api.json().body(body).post(Api.BASE + "focus-areas").then().statusCode(201);
        Api.json().body(body).post(Api.BASE + "focus-areas").then().statusCode(409);
    }

    private static Response sent(String key, Sketch draft) {
        return Api.json().header("Idempotency-Key", key).body(draft.body()).post(Api.BASE + draft.path());
    }
}
