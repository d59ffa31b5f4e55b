package org.enlace.shared.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.enlace.shared.Api;
import org.enlace.shared.Gate;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two writers whose checks both pass, and who meet in the database. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ContentionTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_two_who_derive_one_code_the_later_gets_a_number(boolean keyed) {
        String title = Api.unique("policing");
        Sketch draft = Api.focusArea(title).without("code");
        Supplier<Response> write = () -> keyed
                ? Api.json()
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(draft.body())
                        .post(Api.BASE + draft.path())
                : draft.post();

        List<Response> answers = meeting(title, write, write);

        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(
                List.of(title, title + "-2"),
                answers.stream()
                        .map(answer -> answer.<String>path("code"))
                        .sorted()
                        .toList());
    }

    @Test
    void of_two_who_chose_one_code_the_later_is_refused() {
        String title = Api.unique("policing");
        Sketch draft = Api.focusArea(title).with("code", title);

        List<Response> answers = meeting(title, draft::post, draft::post);

        assertEquals(
                List.of(201, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
    }

    @Test
    void of_two_who_prefer_a_claim_about_one_field_the_later_hears_of_the_other() {
        String title = Api.unique("Memorandum");
        Made source = source(title);
        Made visit = Api.visit(Api.partnership().create().code()).create();
        Sketch draft = claim(source, visit).with("preferred", true);

        List<Response> answers = meeting(
                title, draft.with("code", Api.unique("one"))::post, draft.with("code", Api.unique("two"))::post);

        refusedForTheOther(answers, 201);
    }

    @Test
    void of_two_who_change_a_claim_to_the_preferred_one_the_later_hears_of_the_other() {
        String title = Api.unique("Memorandum");
        Made source = source(title);
        Made visit = Api.visit(Api.partnership().create().code()).create();
        Made one = claim(source, visit).create();
        Made two = claim(source, visit).create();

        List<Response> answers =
                meeting(title, () -> one.patch(Map.of("preferred", true)), () -> two.patch(Map.of("preferred", true)));

        refusedForTheOther(answers, 200);
    }

    private static void refusedForTheOther(List<Response> answers, int written) {
        List<Response> sorted = answers.stream()
                .sorted((a, b) -> a.statusCode() - b.statusCode())
                .toList();
        String preferred = sorted.get(0).then().statusCode(written).extract().path("code");
        sorted.get(1)
                .then()
                .statusCode(400)
                .body("violations.field", contains("preferred"))
                .body("violations[0].message", equalTo("another claim about this field is preferred already"))
                .body("violations[0].hint", equalTo("take the preference away from \"" + preferred + "\" first"));
    }

    private static Made source(String title) {
        return new Sketch("sources")
                .with("code", Api.unique("source"))
                .with("title", title)
                .with("kind", "REPORT")
                .create();
    }

    private static Sketch claim(Made source, Made visit) {
        return new Sketch("citations")
                .with("source", source.code())
                .with("entityKind", "visits")
                .with("entity", visit.code())
                .with("field", "start");
    }

    /** The answers to writers who are held until all have passed their checks. */
    private static List<Response> meeting(String caption, Supplier<Response> one, Supplier<Response> other) {
        Gate.Held gate = Gate.hold(caption, 2);
        List<CompletableFuture<Response>> answers =
                Stream.of(one, other).map(CompletableFuture::supplyAsync).toList();
        gate.awaitArrivals();
        gate.open();
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
