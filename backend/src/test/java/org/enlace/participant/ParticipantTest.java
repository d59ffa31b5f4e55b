package org.enlace.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ParticipantTest {

    @Inject
    SessionFactory sessions;

    private static Sketch group(Made visit, String label, int headcount) {
        return Api.delegate(visit).with("label", Map.of("en", label)).with("headcount", headcount);
    }

    @Test
    void a_participant_is_a_person_or_described_never_both_or_neither() {
        Made visit = Api.visit().create();
        Made person = Api.person("Rojas").create();

        Api.delegate(visit).post().then().statusCode(400).body("violations.field", contains("person"));
        group(visit, "Mayor", 1)
                .with("person", person.code())
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("person"));
        Made named = Api.delegate(visit).with("person", person.code()).create();
        Made group = group(visit, "Mayors of Panama", 8).create();

        named.get()
                .then()
                .body("person.name", equalTo("Rojas"))
                .body("visit.name.en", equalTo("Visit"))
                .body("headcount", equalTo(1))
                .body("publication", equalTo("NOBODY"));
    }

    @Test
    void only_a_group_is_counted_and_never_more_than_its_headcount() {
        Made visit = Api.visit().create();
        Sketch named =
                Api.delegate(visit).with("person", Api.person("Rojas").create().code());

        named.with("headcount", 2).post().then().statusCode(400).body("violations.field", contains("headcount"));
        named.with("female", 1).post().then().statusCode(400).body("violations.field", contains("female"));
        Sketch group = group(visit, "Officers", 8).with("female", 3).with("male", 4);
        group.with("unknown", 2).post().then().statusCode(400).body("violations.field", contains("headcount"));
        group.with("unknown", 1).create().get().then().body("unknown", equalTo(1));
    }

    @Test
    void a_delegation_shows_attendances_and_persons_side_by_side() {
        Made visit = Api.visit(Api.partnership().create().code())
                .with("declaredDelegationSize", 11)
                .create();
        Made person = Api.person("Fortín").create();
        group(visit, "Mayors", 8).create();
        Made delegate = Api.delegate(visit).with("person", person.code()).create();
        Api.delegate(visit)
                .with("person", person.code())
                .with("side", "FACILITATING")
                .with("role", "INTERPRETER")
                .create();
        group(visit, "Police chief", 1).with("attendance", "NO_SHOW").create();
        group(visit, "Invited council", 5).with("attendance", "INVITED").create();
        Made head =
                group(visit, "The head", 1).with("role", "HEAD_OF_DELEGATION").create();

        Api.get("visits/" + visit.code() + "/delegation")
                .then()
                .statusCode(200)
                .body("declared", equalTo(11))
                .body("sending", equalTo(15))
                .body("facilitating", equalTo(1))
                .body("hosting", equalTo(0))
                .body("difference", equalTo(4))
                .body("named", equalTo(2))
                .body("counted", equalTo(14))
                .body("attendances", equalTo(11))
                .body("persons", equalTo(1))
                .body("participants.size()", equalTo(6))
                .body("participants[0].code", equalTo(head.code()))
                .body("participants[5].side", equalTo("FACILITATING"));
        visit.get()
                .then()
                .body("delegation.sending", equalTo(15))
                .body("warnings.code", contains("DELEGATION_DIFFERS"));
        person.delete().then().statusCode(409);
        delegate.delete().then().statusCode(204);
        Api.get("visits/nowhere-at-all/delegation").then().statusCode(404);
    }

    @Test
    void who_travelled_in_january_is_told_by_the_visits_dates() {
        Made partnership = Api.partnership().create();
        Sketch visit = Api.visit(partnership.code());
        Made january = visit.with("start", "2011-01").with("end", "2011-01").create();
        Made later =
                visit.with("code", Api.unique("later")).with("start", "2013").create();
        Made travelled = group(january, "Mayors", 2).create();
        Made hosted = group(january, "Hosts", 2).with("side", "HOSTING").create();
        Made after = group(later, "Later mayors", 2).create();

        Api.get(
                        "participants",
                        "partnership",
                        partnership.code(),
                        "from",
                        "2011-01",
                        "to",
                        "2011-01",
                        "side",
                        "SENDING")
                .then()
                .body("items.code", contains(travelled.code()));
        Api.get("participants", "partnership", partnership.code(), "from", "2012")
                .then()
                .body("items.code", contains(after.code()));
        Api.get("participants", "visit", january.code())
                .then()
                .body("items.code", containsInAnyOrder(travelled.code(), hosted.code()));
    }

    @Test
    void people_are_found_by_what_they_did_and_for_whom() {
        Made visit = Api.visit().create();
        Made police = Api.organization("Policía Nacional", "POLICE").create();
        Made chief = group(visit, "Chief", 1)
                .with("organization", police.code())
                .with("positionTitle", Map.of("es", "Subinspector"))
                .with("role", "PRESENTER")
                .create();
        group(visit, "Mayor", 1).create();

        for (Object[] filter : List.of(
                new Object[] {"q", "subinspector"},
                new Object[] {"q", "policia nacional"},
                new Object[] {"organization", police.code()},
                new Object[] {"role", "PRESENTER"})) {
            Api.get("participants", "visit", visit.code(), filter[0], filter[1])
                    .then()
                    .body("items.code", contains(chief.code()));
        }
        Api.get("participants", "visit", visit.code(), "attendance", "NO_SHOW")
                .then()
                .body("items", empty());
    }

    @Test
    void a_person_who_changed_their_name_is_found_by_it_in_every_visit() {
        Made person = Api.person("Odell").create();
        Made part =
                Api.delegate(Api.visit().create()).with("person", person.code()).create();

        person.patch(Map.of("familyNames", "Zapata")).then().statusCode(200);

        Api.get("participants", "person", person.code(), "q", "ZAPATA")
                .then()
                .body("items.code", contains(part.code()))
                .body("items[0].person.name", equalTo("Zapata"));
    }

    @Test
    void visits_show_their_participants_when_asked_in_as_many_statements_for_many_as_for_one() {
        Made partnership = Api.partnership().create();
        for (int i = 0; i < 20; i++) {
            Made visit = Api.visit(partnership.code()).create();
            Api.delegate(visit)
                    .with("person", Api.person("Rojas").create().code())
                    .create();
        }

        long one = statements("visits", "partnership", partnership.code(), "expand", "participants", "limit", 1);
        assertEquals(
                one, statements("visits", "partnership", partnership.code(), "expand", "participants", "limit", 20));
        assertEquals(
                statements("participants", "partnership", partnership.code(), "limit", 1),
                statements("participants", "partnership", partnership.code(), "limit", 20));
        Api.get("visits", "partnership", partnership.code(), "expand", "participants", "limit", 1)
                .then()
                .body("items[0].participants.person.name", contains("Rojas"));
    }

    private long statements(String path, Object... parameters) {
        sessions.getStatistics().clear();
        Api.get(path, parameters).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
