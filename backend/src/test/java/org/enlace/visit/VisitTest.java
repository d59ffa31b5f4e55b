package org.enlace.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class VisitTest {

    private Made largo;
    private Made santaAna;
    private Made partnership;

    @BeforeEach
    void bind_two_municipalities() {
        largo = Api.municipality("Largo").with("country", "US").create();
        santaAna = Api.municipality("Santa Ana").create();
        partnership = Api.partnership(largo.code(), santaAna.code()).create();
    }

    private Sketch studyTour() {
        return Api.visit(partnership.code()).refers("senders", santaAna).refers("hosts", largo);
    }

    @Test
    void peers_who_travel_to_the_resource_party_go_to_the_resource() {
        assertEquals("TO_RESOURCE", studyTour().create().view().getString("direction"));
        assertEquals(
                "TO_PEER",
                studyTour()
                        .refers("senders", largo)
                        .refers("hosts", santaAna)
                        .create()
                        .view()
                        .getString("direction"));
        assertEquals(
                "BOTH_WAYS",
                studyTour()
                        .refers("senders", largo, santaAna)
                        .refers("hosts", santaAna, largo)
                        .create()
                        .view()
                        .getString("direction"));
        assertEquals("UNKNOWN", studyTour().without("hosts").create().view().getString("direction"));
    }

    @Test
    void an_organization_travels_in_the_role_of_the_party_that_it_belongs_to() {
        Made police = Api.organization("Largo Police", "POLICE")
                .with("parent", largo.code())
                .create();

        studyTour()
                .refers("hosts", police)
                .post()
                .then()
                .statusCode(201)
                .body("direction", equalTo("TO_RESOURCE"))
                .body("warnings", empty());
    }

    @Test
    void the_direction_turns_when_the_parties_change_their_roles() {
        Made visit = studyTour().create();

        partnership
                .patch(Map.of(
                        "parties", List.of(Api.party(largo.code(), "PEER"), Api.party(santaAna.code(), "RESOURCE"))))
                .then()
                .statusCode(200);

        visit.get().then().body("direction", equalTo("TO_PEER"));
        Api.get("visits", "partnership", partnership.code(), "direction", "TO_PEER")
                .then()
                .body("items.code", contains(visit.code()));
    }

    @Test
    void a_visit_takes_place_in_a_municipality() {
        Made police = Api.organization("Largo Police", "POLICE").create();

        studyTour()
                .with("place", police.code())
                .post()
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("place"))
                .body("violations[0].value", equalTo(police.code()));
        studyTour()
                .with("place", largo.code())
                .post()
                .then()
                .statusCode(201)
                .body("place.name", equalTo(largo.view().getString("name")));
    }

    @Test
    void a_planned_visit_is_completed_with_the_day_it_ended() {
        Made visit = studyTour().with("start", "2011-01-17").create();

        visit.post("completion", Map.of("end", "2011-01-16")).then().statusCode(409);
        visit.post("completion", Map.of("end", "2011-01-21"))
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("end", equalTo("2011-01-21"))
                .body("version", equalTo(1));
        visit.read().post("cancellation", Map.of()).then().statusCode(409).body("detail", containsString("cancelled"));
    }

    @Test
    void a_cancelled_visit_is_not_completed() {
        Made visit = studyTour().create();

        visit.post("cancellation", Map.of()).then().statusCode(200).body("status", equalTo("CANCELLED"));
        visit.read().post("completion", Map.of()).then().statusCode(409);
        Api.json().post(visit.url() + "/completion").then().statusCode(428);
        visit.post("completion", Map.of()).then().statusCode(412);
    }

    @Test
    void completed_visits_each_way_are_the_partnerships_activity() {
        Made toResource = studyTour().with("start", "2011-01").create();
        Made toPeer = studyTour()
                .refers("senders", largo)
                .refers("hosts", santaAna)
                .with("status", "COMPLETED")
                .with("end", "2012-06-30")
                .create();
        toResource.post("completion", Map.of()).then().statusCode(200);
        studyTour().create();

        partnership
                .get()
                .then()
                .body("activity.toResource", equalTo(1))
                .body("activity.toPeer", equalTo(1))
                .body("activity.lastVisit", equalTo("2012-06-30"));
        toPeer.delete().then().statusCode(204);
        partnership.get().then().body("activity.toPeer", equalTo(0)).body("activity.lastVisit", equalTo("2011-01"));
    }

    @Test
    void strangers_and_differing_counts_are_warned_of_and_kept() {
        Made stranger = Api.municipality("Chitré").create();

        studyTour()
                .refers("senders", santaAna, stranger)
                .with("declaredDelegationSize", 11)
                .post()
                .then()
                .statusCode(201)
                .body("warnings.code", containsInAnyOrder("SENDER_NO_PARTY", "DELEGATION_DIFFERS"))
                .body("warnings.find { it.code == 'SENDER_NO_PARTY' }.message.es", containsString("Chitré"))
                .body("delegation.declared", equalTo(11))
                .body("delegation.difference", equalTo(-11));
        studyTour().post().then().body("warnings", empty()).body("delegation.difference", nullValue());
    }

    @Test
    void visits_are_found_by_whoever_takes_part() {
        Made visit = studyTour().with("place", largo.code()).create();
        Made back =
                studyTour().refers("senders", largo).refers("hosts", santaAna).create();

        assertEquals(List.of(visit.code()), Api.codes("visits", "host", largo.code()));
        assertEquals(List.of(back.code()), Api.codes("visits", "sender", largo.id()));
        assertEquals(2, Api.codes("visits", "organization", largo.code()).size());
        assertEquals(List.of(visit.code()), Api.codes("visits", "place", largo.code()));
        assertEquals(
                2,
                Api.codes("visits", "host", largo.code(), "host", santaAna.code())
                        .size());
    }

    @Test
    void undated_visits_are_on_the_pages_too() {
        for (String start : new String[] {null, "2011-01", null, "2011-01", null}) {
            studyTour().with("start", start).create();
        }

        for (String sort : List.of("start", "-start", "name")) {
            List<String> walked = Api.walk("visits", "partnership", partnership.code(), "sort", sort, "limit", 2);
            assertEquals(5, walked.stream().distinct().count(), sort);
            assertEquals(5, walked.size(), sort);
        }
    }

    @Test
    void what_others_refer_to_stays() {
        Made visit = studyTour().create();

        for (Made needed : List.of(partnership, largo, santaAna)) {
            needed.read()
                    .delete()
                    .then()
                    .statusCode(409)
                    .body("referrers.code.size()", equalTo(needed == partnership ? 1 : 2));
        }
        visit.delete().then().statusCode(204);
        partnership.delete().then().statusCode(204);
        largo.delete().then().statusCode(204);
    }
}
