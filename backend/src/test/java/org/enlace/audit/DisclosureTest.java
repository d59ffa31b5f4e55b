package org.enlace.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is shown personal data leaves an entry before the answer, one for each; the public leaves none. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DisclosureTest {

    private final Caller reader = Callers.with(Role.COORDINATOR, true);
    private final Caller outsider = Callers.with(Role.COORDINATOR, false);
    private String name;
    private Made person;
    private Made visit;
    private Made part;

    @BeforeEach
    void somebodyTravels() {
        name = Api.unique("Canary");
        person = Api.person(name).create();
        visit = Api.visit().create();
        part = Api.delegate(visit).with("person", person.code()).create();
    }

    @Test
    void one_person_is_noted_by_id_and_the_operation_without_its_values() {
        read("people/" + person.code());

        noted().body("items", hasSize(1))
                .body("items[0].action", equalTo("READ"))
                .body("items[0].name", equalTo("COORDINATOR"))
                .body("items[0].record", equalTo(person.id()))
                .body("items[0].after.operation", equalTo("GET /people/{id}"))
                .body("items[0].after.people", contains(person.id()));
    }

    @Test
    void whoever_is_named_in_another_record_is_noted_too() {
        Api.agendaItem(visit, "Policing").refers("presenters", part).create();
        for (String path : List.of(
                "participants/" + part.id(),
                "participants?visit=" + visit.code(),
                "visits/" + visit.code() + "/delegation",
                "visits/" + visit.code() + "?expand=participants",
                "visits/" + visit.code() + "/agenda",
                "search?q=" + name)) {
            long before = noted().extract().<List<?>>path("items").size();
            read(path);
            noted().body("items", hasSize((int) before + 1)).body("items[0].after.people", hasItem(person.id()));
        }
    }

    @Test
    void a_list_is_noted_with_its_people_and_the_names_of_its_filters() {
        read("people?q=" + name + "&limit=5");

        noted().body("items[0].after.parameters", contains("limit", "q")).body("items[0].after.count", equalTo(1));
        assertFalse(noted().extract().asString().contains(name));
    }

    @Test
    void a_file_is_noted_before_it_is_written_with_how_many_it_has() {
        for (String format : List.of("csv", "ndjson", "xlsx")) {
            read("people?q=" + name + "&format=" + format);
        }
        read("agenda-items?format=ndjson&visit=" + visit.code());
        read("export");

        noted().body("items", hasSize(5))
                .body("items.action", equalTo(java.util.Collections.nCopies(5, "EXPORT")))
                .body("items.kind", contains("export", "agenda-items", "people", "people", "people"))
                .body("items[2].after.count", equalTo(1))
                .body("items[2].record", nullValue())
                .body("items[2].after.parameters", containsInAnyOrder("format", "q"));
    }

    @Test
    void what_names_nobody_and_what_the_public_may_see_is_not_noted() {
        read("visits/" + visit.code());
        read("visits?format=csv&q=" + name);
        Callers.by(reader).header("If-None-Match", "*").get(person.url()).then().statusCode(304);
        Callers.by(outsider).get(Api.BASE + "visits/" + visit.code() + "/delegation");
        Callers.by(outsider).get(Api.BASE + "participants?format=csv&visit=" + visit.code());

        noted().body("items", empty());
        of(outsider).body("items", empty());
    }

    @Test
    void the_audit_withholds_what_tells_of_people_from_those_who_may_not_see_it() {
        Caller admin = Callers.with(Role.ADMIN, false);
        Caller trusted = Callers.with(Role.ADMIN, true);
        String path = Api.BASE + "audit?record=" + person.id();

        String withheld = Callers.by(admin)
                .get(path)
                .then()
                .body("items.content", contains("WITHHELD"))
                .body("items.after", contains(nullValue()))
                .extract()
                .asString();
        assertFalse(withheld.contains(name));
        Callers.by(trusted).get(path).then().body("items[0].after.familyNames", equalTo(name));
        of(trusted).body("items[0].after.operation", equalTo("GET /audit"));
        assertEquals(0, of(admin).extract().<List<?>>path("items").size());

        for (String format : List.of("csv", "ndjson")) {
            String file = "&format=" + format;
            assertFalse(Callers.by(admin).get(path + file).asString().contains(name));
            assertTrue(Callers.by(trusted).get(path + file).asString().contains(name));
        }
        of(trusted).body("items[0].action", equalTo("EXPORT")).body("items[0].kind", equalTo("audit"));
        Callers.by(reader).get(path + "&format=csv").then().statusCode(403);
    }

    private void read(String path) {
        Callers.by(reader).get(Api.BASE + path).then().statusCode(200);
    }

    private ValidatableResponse noted() {
        return of(reader);
    }

    private static ValidatableResponse of(Caller caller) {
        UUID account = caller.account();
        return Api.get("audit", "account", account, "limit", 100).then().statusCode(200);
    }
}
