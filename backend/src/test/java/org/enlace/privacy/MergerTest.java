package org.enlace.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class MergerTest {

    private final String name = Api.unique("Fortin");
    private Made kept;
    private Made other;
    private Made part;
    private Made visit;
    private Made citation;

    @BeforeEach
    void onePersonWasNotedTwice() {
        Made police = Api.organization("Police", "POLICE").create();
        kept = Api.person(name).with("email", "old@example.org").create();
        other = Api.person(name)
                .with("givenNames", "Marisa")
                .with("email", "new@example.org")
                .with("positions", List.of(Map.of("organization", police.code(), "title", "Chief")))
                .create();
        visit = Api.visit().create();
        Api.delegate(visit).with("person", kept.code()).create();
        part = Api.delegate(visit)
                .with("person", other.code())
                .with("role", "HEAD_OF_DELEGATION")
                .create();
        Made source = new Sketch("sources")
                .with("code", Api.unique("source"))
                .with("title", "Report")
                .with("kind", "REPORT")
                .create();
        citation = new Sketch("citations")
                .with("source", source.code())
                .with("entityKind", "people")
                .with("entity", other.code())
                .create();
    }

    @Test
    void a_preview_says_what_moves_and_where_the_two_disagree_and_changes_nothing() {
        by().get(kept.url() + "/merger?with=" + other.code())
                .then()
                .statusCode(200)
                .body("participations", equalTo(1))
                .body("citations", equalTo(1))
                .body("sharedVisits", contains(visit.code()))
                .body("conflicts", contains("email"));
        other.get().then().statusCode(200);
    }

    @Test
    void what_the_second_record_had_is_the_first_one_s_and_the_second_is_gone() {
        merge("")
                .then()
                .statusCode(200)
                .body("email", equalTo("old@example.org"))
                .body("givenNames", equalTo("Marisa"));

        other.get().then().statusCode(404);
        part.get().then().body("person.id", equalTo(kept.id()));
        citation.get().then().body("entity.id", equalTo(kept.id()));
        Api.get("people", "q", "marisa " + name).then().body("items.id", contains(kept.id()));
        Api.get("participants", "q", "marisa " + name).then().body("items", hasSize(2));
        Api.get("audit", "action", "MERGE", "record", kept.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].after.givenNames", equalTo("Marisa"));
        Api.get("audit", "action", "MERGE", "record", other.id())
                .then()
                .body("items[0].before.email", equalTo("new@example.org"));
    }

    @Test
    void the_caller_chooses_whose_word_counts() {
        merge("&take=email").then().statusCode(200).body("email", equalTo("new@example.org"));
        kept.get().then().body("positions.title.en", containsInAnyOrder("Chief"));
    }

    @Test
    void a_person_is_not_merged_with_itself_with_nobody_or_unseen() {
        by().get(kept.url() + "/merger").then().statusCode(400).body("violations[0].field", equalTo("with"));
        by().get(kept.url() + "/merger?with=" + kept.code()).then().statusCode(400);
        by().get(kept.url() + "/merger?with=nobody-at-all").then().statusCode(400);
        by().post(kept.url() + "/merger?with=" + other.code()).then().statusCode(428);
        other.get().then().statusCode(200);
    }

    private io.restassured.response.Response merge(String more) {
        return by().header("If-Match", kept.etag()).post(kept.url() + "/merger?with=" + other.code() + more);
    }

    private static RequestSpecification by() {
        return Callers.by(Callers.with(Role.COORDINATOR, true));
    }
}
