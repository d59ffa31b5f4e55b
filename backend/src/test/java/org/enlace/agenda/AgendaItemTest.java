package org.enlace.agenda;

import static org.hamcrest.Matchers.contains;
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
import org.enlace.shared.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AgendaItemTest {

    @Inject
    SessionFactory sessions;

    private static Made presenter(Made visit) {
        return Api.delegate(visit)
                .with("person", Api.person("Pulido").create().code())
                .with("role", "PRESENTER")
                .with("side", "HOSTING")
                .create();
    }

    @Test
    void an_agenda_is_read_in_its_order_beside_all_else_of_the_visit() {
        Made visit = Api.visit().create();
        Made second = Api.agendaItem(visit, "Gangs").with("position", 2).create();
        Made late = Api.agendaItem(visit, "Late")
                .with("position", 1)
                .with("starts", "14:00")
                .create();
        Made early = Api.agendaItem(visit, "Early")
                .with("position", 1)
                .with("starts", "09:30")
                .create();
        Made first = Api.agendaItem(visit, "Welcome").create();

        Api.get("visits/" + visit.code() + "/agenda")
                .then()
                .statusCode(200)
                .body("code", contains(first.code(), early.code(), late.code(), second.code()))
                .body("starts[1]", equalTo("09:30"));
        Api.get("visits/" + visit.code(), "expand", "agenda")
                .then()
                .statusCode(200)
                .body("agenda.code", contains(first.code(), early.code(), late.code(), second.code()));
        assertEquals(visit.code() + "-2-gangs", second.code());
        assertEquals(
                second.code(),
                Api.walk("agenda-items", "visit", visit.code(), "sort", "-position", "limit", 1)
                        .get(0));
        Api.get("visits/nowhere-at-all/agenda").then().statusCode(404);
        visit.post("completion", Map.of()).then().statusCode(200);
        visit.get().then().statusCode(200).body("status", equalTo("COMPLETED"));
        visit.read().delete().then().statusCode(409);
    }

    @Test
    void only_who_takes_part_in_the_visit_presents_on_it() {
        Made visit = Api.visit().create();
        Made other = Api.visit().create();
        Made mayor = presenter(visit);
        Made stranger = presenter(other);

        Api.agendaItem(visit, "Mayor")
                .refers("presenters", mayor, stranger)
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("presenters[1]"));
        Made speech = Api.agendaItem(visit, "Mayor")
                .with("presenters", List.of(mayor.code()))
                .create();

        speech.get().then().body("presenters.name.en", contains("Pulido"));
        Api.get("agenda-items", "presenter", mayor.code()).then().body("items.code", contains(speech.code()));
        mayor.patch(Map.of("visit", other.code())).then().statusCode(409);
        mayor.get().then().body("visit.code", equalTo(visit.code()));
        mayor.delete().then().statusCode(409).body("referrers.kind", contains("agenda-items"));
    }

    @Test
    void a_point_ends_after_it_starts_at_one_venue() {
        Made visit = Api.visit().create();
        Made school = Api.organization("School", "SCHOOL").create();

        Api.agendaItem(visit, "School")
                .with("starts", "11:00")
                .with("ends", "11:00")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("ends"));
        Api.agendaItem(visit, "School").with("starts", "25:00").post().then().statusCode(400);
        Api.agendaItem(visit, "School")
                .with("venue", school.code())
                .with("venueName", "Gym")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("venueName"));
        Made item = Api.agendaItem(visit, "School").with("venue", school.code()).create();
        Api.get("agenda-items", "venue", school.code()).then().body("items.code", contains(item.code()));
    }

    @Test
    void a_day_after_the_visit_is_kept_with_a_doubt() {
        Made visit = Api.visit().create();
        Made item = Api.agendaItem(visit, "Signing").with("day", 6).create();
        item.get().then().body("warnings", empty());

        visit.patch(Map.of("declaredDays", 5)).then().statusCode(200);

        item.get().then().body("warnings.code", contains("DAY_AFTER_VISIT")).body("warnings[0].field", equalTo("day"));
        Api.agendaItem(visit, "First").with("day", 5).create().get().then().body("warnings", empty());
        Api.agendaItem(visit, "Never").with("day", 0).post().then().statusCode(400);
    }

    @Test
    void a_focus_area_tells_where_it_was_discussed() {
        Made visit = Api.visit().create();
        Made gangs = Api.focusArea("Gangs").create();
        Made item = Api.agendaItem(visit, "Gangs")
                .with("focusAreas", List.of(gangs.code()))
                .create();
        Made meeting =
                Api.agendaItem(visit, "Council").with("kind", "COUNCIL_MEETING").create();

        Api.get("agenda-items", "focusArea", gangs.code()).then().body("items.code", contains(item.code()));
        Api.get("agenda-items", "visit", visit.code(), "kind", "COUNCIL_MEETING")
                .then()
                .body("items.code", contains(meeting.code()));
    }

    @Test
    void a_long_agenda_is_read_in_as_many_statements_as_a_short_one() {
        Made visit = Api.visit().create();
        Made gangs = Api.focusArea("Gangs").create();
        for (int i = 0; i < 20; i++) {
            Api.agendaItem(visit, "Point " + i)
                    .with("position", i)
                    .with("presenters", List.of(presenter(visit).code()))
                    .with("focusAreas", List.of(gangs.code()))
                    .create();
        }

        assertEquals(statements(visit, 1), statements(visit, 20));
    }

    private long statements(Made visit, int limit) {
        sessions.getStatistics().clear();
        Api.get("agenda-items", "visit", visit.code(), "limit", limit).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
