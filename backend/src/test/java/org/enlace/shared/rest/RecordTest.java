package org.enlace.shared.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

/** What holds for one record of any kind, shown on focus areas. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RecordTest {

    @Test
    void a_new_record_is_shown_with_its_address_and_tag() {
        Sketch draft = Api.focusArea("Policing");
        Response answer = draft.post();

        answer.then()
                .statusCode(201)
                .header("Location", endsWith(Api.BASE + "focus-areas/" + answer.path("id")))
                .header("ETag", not(emptyString()))
                .body("code", equalTo(draft.body().get("code")))
                .body("version", equalTo(0))
                .body("createdAt", notNullValue())
                .body("updatedAt", equalTo(answer.path("createdAt")));
        Response read = given().get(answer.header("Location"));
        assertEquals(answer.asString(), read.asString());
        assertEquals(answer.header("ETag"), read.header("ETag"));
    }

    @Test
    void a_code_that_nobody_chose_follows_from_the_name_and_gets_a_number_where_it_is_taken() {
        String label = Api.unique("Prevención");
        Sketch draft = new Sketch("focus-areas").with("label", Map.of("es", label));

        Made first = draft.create();
        Made second = draft.create();
        Made third = draft.create();

        assertEquals(label.replace("Prevención", "prevencion"), first.code());
        assertEquals(first.code() + "-2", second.code());
        assertEquals(first.code() + "-3", third.code());
    }

    @Test
    void a_record_is_found_by_id_and_by_code_and_nothing_by_another() {
        Made area = Api.focusArea("Policing").create();

        Api.get("focus-areas/" + area.code()).then().statusCode(200).body("id", equalTo(area.id()));
        Api.get("focus-areas/" + area.code() + "-x")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString(area.code() + "-x"))
                .body("instance", endsWith(area.code() + "-x"));
        Api.get("focus-areas/0199aa00-0000-7000-8000-000000000001").then().statusCode(404);
    }

    @Test
    void a_record_that_did_not_change_is_not_sent_again() {
        Made area = Api.focusArea("Policing").create();

        for (String known : List.of(
                area.etag(), "W/" + area.etag(), "\"other\", " + area.etag(), "W/\"x\", W/" + area.etag(), "*")) {
            given().header("If-None-Match", known)
                    .get(area.url())
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(area.etag()))
                    .body(emptyString());
        }
        given().header("If-None-Match", "\"other\"").get(area.url()).then().statusCode(200);
    }

    @Test
    void a_change_needs_the_tag_of_the_record_as_it_is() {
        Sketch draft = Api.focusArea("Policing");
        Made area = draft.create();

        Api.json().body(draft.body()).put(area.url()).then().statusCode(428).body("status", equalTo(428));
        Api.json().delete(area.url()).then().statusCode(428);
        Response changed = area.put(draft.with("label", Map.of("en", "Crime")));
        changed.then().statusCode(200).body("version", equalTo(1)).body("label.en", equalTo("Crime"));

        area.put(draft).then().statusCode(412).header("ETag", equalTo("\"1\"")).body("detail", containsString("1"));
        area.delete().then().statusCode(412);
        area.patch(Map.of("label", "Late")).then().statusCode(412);
        for (String known : List.of("\"0\", " + changed.header("ETag"), "W/" + changed.header("ETag"), "*")) {
            Api.json()
                    .header("If-Match", known)
                    .body(draft.with("label", Map.of("en", "Crime")).body())
                    .put(area.url())
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }
    }

    @Test
    void a_replacement_removes_what_it_does_not_say_and_keeps_the_code() {
        Made wider = Api.focusArea("Policing").create();
        Sketch draft = Api.focusArea("Youth").with("parent", wider.code());
        Made area = draft.create();

        area.put(draft.without("parent").without("code"))
                .then()
                .statusCode(200)
                .body("parent", nullValue())
                .body("code", equalTo(area.code()));
    }

    @Test
    void a_patch_changes_what_it_names_and_removes_what_it_names_null() {
        Made wider = Api.focusArea("Policing").create();
        Made area = Api.focusArea("Youth")
                .with("label", Map.of("en", "Youth", "es", "Juventud"))
                .with("parent", wider.code())
                .create();

        area.patch(Map.of("label", Map.of("en", "Young people")))
                .then()
                .statusCode(200)
                .body("label.en", equalTo("Young people"))
                .body("label.es", equalTo("Juventud"))
                .body("parent.code", equalTo(wider.code()));
        area.read()
                .patch(Collections.singletonMap("parent", null))
                .then()
                .statusCode(200)
                .body("parent", nullValue());
        area.read()
                .patch(Collections.singletonMap("label", null))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("label"));
        area.read()
                .patch(Map.of("colour", "red"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("colour"));
        area.read().patch(Map.of("version", 7)).then().statusCode(400);
    }

    @Test
    void a_patch_is_an_object_and_says_so_in_its_content_type() {
        Made area = Api.focusArea("Youth").create();

        for (String body : List.of("[]", "\"x\"", "7", "null", "")) {
            Api.json()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", area.etag())
                    .body(body)
                    .patch(area.url())
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        Api.json()
                .header("If-Match", area.etag())
                .body("{}")
                .patch(area.url())
                .then()
                .statusCode(415)
                .body("detail", containsString("merge-patch+json"));
    }

    @Test
    void of_eight_who_change_the_same_version_one_wins() throws Exception {
        Sketch draft = Api.focusArea("Policing");
        Made area = draft.create();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> changes = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> area.put(draft.with("label", Map.of("en", "Client " + i)))
                            .statusCode())
                    .toList();
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> change : clients.invokeAll(changes)) {
                statuses.add(change.get());
            }

            assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
            assertEquals(7, Collections.frequency(statuses, 412), statuses.toString());
            assertEquals(1, area.read().view().getInt("version"));
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void what_only_the_server_may_say_is_refused() {
        for (String field : List.of("id", "version", "createdAt", "updatedBy", "sortName")) {
            Api.focusArea("Policing")
                    .with(field, "x")
                    .post()
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo(field))
                    .body("violations[0].hint", containsString("code, label, parent"));
        }
    }
}
