package org.enlace.sight;

import static org.enlace.shared.Callers.by;
import static org.enlace.shared.Callers.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner writes within its partnerships, and is told what is needed where it may not. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PartnerTest {

    private World own;
    private Made others;
    private Caller partner;
    private Caller trusted;

    @BeforeEach
    void make() {
        own = new World(true);
        others = Api.partnership().with("program", own.program.code()).create();
        partner = with(Role.PARTNER, false, UUID.fromString(own.peer.id()));
        trusted = with(Role.PARTNER, true, UUID.fromString(own.peer.id()));
    }

    @Test
    void it_makes_changes_and_deletes_what_is_of_its_partnerships() {
        Response made = post(partner, Api.visit(own.partnership.code()));
        assertEquals(201, made.statusCode());
        String visit = made.path("id");
        patch(partner, "visits/" + visit, Map.of("title", Map.of("en", "Another")))
                .then()
                .statusCode(200);
        by(partner)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .post(Api.BASE + "visits/" + visit + "/completion")
                .then()
                .statusCode(200);
        by(partner)
                .header("If-Match", "*")
                .delete(Api.BASE + "visits/" + visit)
                .then()
                .statusCode(204);
        assertEquals(201, post(partner, Api.memorandum(own.partnership)).statusCode());
        patch(partner, "partnerships/" + own.partnership.id(), Map.of("status", "DORMANT"))
                .then()
                .statusCode(200);
    }

    @Test
    void it_may_neither_take_from_nor_give_to_others() {
        Made visit = Api.visit(others.code()).create();
        needsParty(patch(partner, "visits/" + visit.id(), Map.of("partnerships", List.of(own.partnership.code()))));
        needsParty(patch(partner, "visits/" + own.visit.id(), Map.of("partnerships", List.of(others.code()))));
        needsParty(post(partner, Api.visit(others.code())));
        needsParty(by(partner).header("If-Match", "*").delete(visit.url()));
        needsParty(by(partner)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .post(visit.url() + "/cancellation"));
        own.visit.get().then().body("partnerships.code", equalTo(List.of(own.partnership.code())));
    }

    @Test
    void what_is_of_all_is_the_coordinators() {
        needsParty(post(partner, Api.focusArea("Area")));
        needsParty(patch(partner, "municipalities/" + own.peer.id(), Map.of("shortName", "SA")));
        needsCoordinator(post(partner, Api.program("Program")));
        needsCoordinator(post(partner, Api.partnership(own.peer.code(), own.municipality.code())));
        needsCoordinator(by(partner).header("If-Match", "*").delete(own.partnership.url()));
        needsParty(patch(partner, "programs/" + own.program.id(), Map.of("acronym", "X")));
    }

    @Test
    void personal_data_need_the_permission_besides() {
        Sketch delegate =
                Api.delegate(own.visit).with("label", Map.of("en", "Council")).with("headcount", 3);
        for (Response refused : List.of(
                post(partner, Api.person("Rojas")),
                post(partner, delegate),
                post(with(Role.COORDINATOR, false), Api.person("Rojas")))) {
            refused.then().statusCode(403).body("detail", containsString("pii:read"));
        }
        Response person = post(trusted, Api.person("Rojas"));
        assertEquals(201, person.statusCode());
        assertEquals(
                201,
                post(trusted, delegate.with("label", null).with("headcount", 1).with("person", person.path("code")))
                        .statusCode());
        patch(trusted, "people/" + person.path("id"), Map.of("phone", "1"))
                .then()
                .statusCode(200);
        Made stranger = Api.person("Zamora").create();
        by(trusted).get(stranger.url()).then().statusCode(404);
    }

    @Test
    void it_notes_sources_and_cites_them_for_what_is_its_own() {
        Response source =
                post(partner, new Sketch("sources").with("title", "Letter").with("kind", "LETTER"));
        assertEquals(201, source.statusCode());
        Sketch citation =
                new Sketch("citations").with("source", source.path("code")).with("entityKind", "visits");
        assertEquals(
                201, post(partner, citation.with("entity", own.visit.code())).statusCode());
        needsParty(post(
                partner,
                citation.with("entity", Api.visit(others.code()).create().code())));
        patch(partner, "sources/" + source.path("id"), Map.of("publisher", "City"))
                .then()
                .statusCode(200);
        Made others = new Sketch("sources")
                .with("title", "Report")
                .with("kind", "REPORT")
                .create();
        by(partner).get(others.url()).then().statusCode(404);
    }

    @Test
    void what_it_does_not_see_of_a_shared_record_stays() {
        World hidden = new World(false);
        Made shared = Api.visit(own.partnership.code())
                .with("partnerships", List.of(own.partnership.code(), hidden.partnership.code()))
                .create();
        by(partner).get(shared.url()).then().body("partnerships.code", equalTo(List.of(own.partnership.code())));

        patch(partner, "visits/" + shared.id(), Map.of("notes", Map.of("en", "Rain")))
                .then()
                .statusCode(200);

        assertEquals(2, shared.get().jsonPath().getList("partnerships").size());
    }

    @Test
    void rows_that_it_may_not_write_are_rejected_and_the_others_taken() {
        World hidden = new World(false);
        Made visit = Api.visit(others.code()).create();
        String fresh = Api.unique("fresh");
        String csv = """
                code,partnerships,kind,title.en
                %s,%s,EXCHANGE,Mine
                %s,%s,EXCHANGE,Another's
                %s,%s,EXCHANGE,Changed
                %s,%s,EXCHANGE,Hidden
                """.formatted(
                        fresh,
                        own.partnership.code(),
                        Api.unique("fresh"),
                        others.code(),
                        visit.code(),
                        own.partnership.code(),
                        hidden.visit.code(),
                        own.partnership.code());

        Response report = by(partner)
                .contentType("text/csv")
                .body(csv)
                .post(Api.BASE + "imports?kind=visits&mode=commit&onError=skip");

        report.then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("updated", equalTo(0))
                .body("rejected", equalTo(3))
                .body("rejections[0].message", containsString("COORDINATOR"))
                .body("rejections[1].message", containsString("COORDINATOR"))
                .body("rejections[2].message", not(containsString("COORDINATOR")))
                .body("rejections[2].message", not(containsString(hidden.word)));
        hidden.visit.get().then().body("title.en", containsString(hidden.word));
    }

    private static void needsParty(Response refused) {
        refused.then().log().ifValidationFails().statusCode(403).body("detail", containsString("partnership"));
    }

    private static void needsCoordinator(Response refused) {
        refused.then().log().ifValidationFails().statusCode(403).body("detail", containsString("COORDINATOR"));
    }

    private static Response post(Caller caller, Sketch sketch) {
        return by(caller).contentType(ContentType.JSON).body(sketch.body()).post(Api.BASE + sketch.path());
    }

    private static Response patch(Caller caller, String path, Map<String, Object> changes) {
        return by(caller)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(changes)
                .patch(Api.BASE + path);
    }
}
