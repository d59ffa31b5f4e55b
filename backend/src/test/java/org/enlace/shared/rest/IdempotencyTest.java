package org.enlace.shared.rest;

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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.enlace.shared.Api;
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
        assertEquals(first.jsonPath().<Object>get(), again.jsonPath().<Object>get());
        assertEquals(first.header("Location"), again.header("Location"));
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
        assertEquals(refused.jsonPath().<Object>get(), again.jsonPath().<Object>get());
        draft.create();
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
