package org.enlace.agenda;

import static org.enlace.shared.Admin.bearer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AgendaOrderTest {

    private Made visit;
    private Made welcome;
    private Made court;
    private Made park;

    @BeforeEach
    void an_agenda_of_two_days() {
        visit = Api.visit().create();
        welcome = Api.agendaItem(visit, "Welcome").with("day", 1).create();
        court = Api.agendaItem(visit, "Court")
                .with("day", 1)
                .with("position", 4)
                .create();
        park = Api.agendaItem(visit, "Park").with("day", 2).with("position", 9).create();
    }

    private static Map<String, Object> place(Made item, Integer day) {
        Map<String, Object> place = new HashMap<>();
        place.put("item", item.code());
        place.put("day", day);
        return place;
    }

    private static Map<String, Object> copy(Made item, Integer day) {
        Map<String, Object> place = place(item, day);
        place.put("copy", true);
        return place;
    }

    private String path() {
        return "visits/" + visit.code() + "/agenda";
    }

    private String tag() {
        return Api.get(path()).header("ETag");
    }

    private Response arrange(String tag, List<Map<String, Object>> places) {
        return Api.json().header("If-Match", tag).body(Map.of("items", places)).put(Api.BASE + path());
    }

    @Test
    void a_whole_agenda_is_put_in_order_at_once_and_only_what_moved_has_changed() {
        Response answer = arrange(tag(), List.of(place(court, 1), place(welcome, 2), place(park, null)));

        answer.then()
                .statusCode(200)
                .body("code", contains(court.code(), welcome.code(), park.code()))
                .body("position", contains(0, 4, 9))
                .body("day", contains(1, 2, null));
        assertEquals(answer.header("ETag"), tag());
        arrange(tag(), List.of(place(court, 1), place(welcome, 2), place(park, 3)))
                .then()
                .statusCode(200);
        welcome.get().then().body("version", equalTo(1));
        park.get().then().body("version", equalTo(2));
        Api.get("audit", "record", park.id())
                .then()
                .body("items.action", contains("CHANGE", "CHANGE", "CREATE"))
                .body("items[0].after.day", equalTo(3));
    }

    @Test
    void a_day_is_had_once_more_on_another() {
        arrange(tag(), List.of(place(welcome, 1), place(court, 1), place(park, 2), copy(welcome, 3), copy(court, 3)))
                .then()
                .statusCode(200)
                .body("title.en", contains("Welcome", "Court", "Park", "Welcome", "Court"))
                .body("day", contains(1, 1, 2, 3, 3))
                .body("position", contains(0, 4, 9, 10, 11));
    }

    @Test
    void an_order_that_knows_another_agenda_changes_nothing() {
        String before = tag();
        Api.agendaItem(visit, "Late").create();

        arrange(before, List.of(place(court, 1), place(welcome, 1), place(park, 2)))
                .then()
                .statusCode(412)
                .header("ETag", tag());
        Api.json()
                .body(Map.of("items", List.of()))
                .put(Api.BASE + path())
                .then()
                .statusCode(428);
        arrange(tag(), List.of(place(court, 1), place(welcome, 1), place(park, 2)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("items"))
                .body("violations[0].message", containsString("late"));
        court.get().then().body("position", equalTo(4));
    }

    @Test
    void each_point_has_one_place_and_no_other_visits_point_has_any() {
        Made stranger = Api.agendaItem(Api.visit().create(), "Elsewhere").create();

        arrange(tag(), List.of(place(court, 1), place(stranger, 1), place(court, 1), place(welcome, 1), place(park, 0)))
                .then()
                .statusCode(400);
        arrange(tag(), List.of(place(court, 1), place(stranger, 1), place(court, 1), place(welcome, 1), place(park, 2)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("items[1].item", "items[2].item"));
        bearer("enl_none").put(Api.BASE + path()).then().statusCode(401);
    }
}
