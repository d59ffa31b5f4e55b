package org.enlace.privacy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who is forgotten: nothing that tells who it was is anywhere in the database, and everything counts as
 * before.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ErasureTest {

    private static final String BULK = "text/csv;charset=UTF-8";

    @Inject
    AgroalDataSource database;

    private final Caller coordinator = Callers.with(Role.COORDINATOR, true);
    private final String canary = "canary" + UUID.randomUUID().toString().substring(0, 8);
    private Made person;
    private Made visit;
    private Made part;
    private Made item;

    @BeforeEach
    void somebodyLeavesTraces() {
        Made police = Api.organization("Police", "POLICE").create();
        Map<String, Object> draft = new Sketch("people")
                .with("code", "person-" + canary)
                .with("givenNames", "Given" + canary)
                .with("familyNames", "Family" + canary)
                .with("email", canary + "@example.org")
                .with("phone", "+1 555 " + canary)
                .with("sex", "FEMALE")
                .with("consents", List.of(Map.of("purpose", "Newsletter " + canary, "given", "2011")))
                .with("positions", List.of(Map.of("organization", police.code(), "title", "Chief " + canary)))
                .body();
        String id = Api.json()
                .header("Idempotency-Key", canary)
                .body(draft)
                .post(Api.BASE + "people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visit = Api.visit().create();
        part = Api.delegate(visit)
                .with("code", "part-" + canary)
                .with("person", "person-" + canary)
                .with("positionTitle", "Deputy " + canary)
                .create();
        item = Api.agendaItem(visit, "Policing").refers("presenters", part).create();
        Made source = new Sketch("sources")
                .with("title", "Report")
                .with("code", Api.unique("source"))
                .with("kind", "REPORT")
                .create();
        cite(source, "people", id);
        cite(source, "participants", part.id());
        send(
                "people",
                "code,familyNames,phone\nperson-" + canary + ",Family" + canary + ",+1 556 " + canary + "\n",
                200);
        send("people", "givenNames,familyNames,sex\nGiven" + canary + ",Family" + canary + ",NONE\n", 422);
        person = read(id);
        person.patch(Map.of("language", "es")).then().statusCode(200);
        person = read(id);
    }

    @Test
    void nothing_that_tells_who_it_was_is_anywhere_in_the_database() throws SQLException {
        Dump dump = new Dump(database);
        List<String> before = dump.columnsWith(canary);
        assertTrue(
                before.containsAll(List.of(
                        "audit_entry.after_state",
                        "audit_entry.code",
                        "citation.quote",
                        "citation.search_text",
                        "idempotency.body",
                        "import_page.content",
                        "participant.code",
                        "participant.search_text",
                        "person.email",
                        "person.search_text",
                        "person_consent.purpose",
                        "person_position.title_en")),
                "the search finds too little to prove anything: " + before);

        erase().then().statusCode(200).body("name", equalTo(Erasure.NAMELESS)).body("email", nullValue());

        assertEquals(List.of(), dump.columnsWith(canary));
        Api.get("audit/verification").then().body("whole", equalTo(true)).body("faults", empty());
    }

    @Test
    void everything_is_counted_as_before() {
        String counts = counts();
        erase().then().statusCode(200);

        assertEquals(counts, counts());
        Api.get("participants/" + part.id())
                .then()
                .body("role", equalTo("DELEGATE"))
                .body("attendance", equalTo("ATTENDED"))
                .body("person.id", equalTo(person.id()))
                .body("positionTitle", nullValue());
        Api.get("agenda-items/" + item.id()).then().body("presenters.id", contains(part.id()));
        Api.get("people", "q", canary).then().body("items", empty());
        Api.get("search", "q", canary).then().body("items", empty());
    }

    @Test
    void that_somebody_was_forgotten_is_noted_and_what_was_said_before_is_gone() {
        erase().then().statusCode(200);

        Api.get("audit", "record", person.id(), "action", "ERASE")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("COORDINATOR"));
        Api.get("audit", "record", person.id(), "action", "CREATE").then().body("items.content", contains("ERASED"));
        Api.get("audit", "record", item.id()).then().body("items.content", contains("ERASED"));
        Api.get("audit", "record", visit.id()).then().body("items.content", contains("SHOWN"));
        erase().then().statusCode(412);
    }

    @Test
    void only_coordinators_with_the_permission_who_know_the_present_version_can_do_it() {
        Callers.by(Callers.with(Role.COORDINATOR, false))
                .header("If-Match", "*")
                .post(person.url() + "/erasure")
                .then()
                .statusCode(not(200));
        Callers.by(coordinator).post(person.url() + "/erasure").then().statusCode(428);
        Callers.by(coordinator)
                .header("If-Match", "*")
                .post(Api.BASE + "people/no-such-person/erasure")
                .then()
                .statusCode(404);
    }

    @Test
    void a_person_is_shown_everything_that_is_kept_and_that_it_was_shown() {
        String path = person.url() + "/export";
        Callers.by(coordinator)
                .get(path)
                .then()
                .statusCode(200)
                .body("person.email", equalTo(canary + "@example.org"))
                .body("participations.id", contains(part.id()))
                .body("visits.id", contains(visit.id()))
                .body("agendaItems.id", contains(item.id()))
                .body("citations", hasSize(2))
                .body("audit.action", hasItems("CREATE", "CHANGE"));
        Callers.by(coordinator).get(path).then().body("audit.after.operation", hasItem("GET /people/{id}/export"));
        Callers.by(Callers.with(Role.COORDINATOR, false)).get(path).then().statusCode(not(200));
    }

    private io.restassured.response.Response erase() {
        return Callers.by(coordinator).header("If-Match", person.etag()).post(person.url() + "/erasure");
    }

    private String counts() {
        return Api.get("visits/" + visit.id() + "/delegation")
                        .then()
                        .extract()
                        .body()
                        .path("attendances")
                + " " + Api.get("visits/" + visit.id()).path("delegation")
                + " "
                + Api.get("people", "count", true, "sex", "FEMALE", "limit", 1).path("total")
                + " " + Api.get("participants", "count", true, "limit", 1).path("total");
    }

    private void cite(Made source, String kind, String entity) {
        new Sketch("citations")
                .with("source", source.code())
                .with("entityKind", kind)
                .with("entity", entity)
                .with("quote", "It was " + canary)
                .with("claimedValue", canary)
                .create();
    }

    private static void send(String kind, String csv, int status) {
        given().contentType(BULK)
                .queryParam("kind", kind)
                .queryParam("mode", "commit")
                .body(csv)
                .post(Api.BASE + "imports")
                .then()
                .statusCode(status);
    }

    private static Made read(String id) {
        var answer = Api.get("people/" + id).then().statusCode(200).extract().response();
        return new Made("people", id, answer.path("code"), answer.header("ETag"), answer.jsonPath());
    }
}
