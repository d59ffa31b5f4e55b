package org.enlace.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a period of a century, so that nobody else's people are concerned. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RetentionTest {

    private static final int CENTURY = 1200;

    @Inject
    Purge purge;

    private Made old;

    @BeforeEach
    void nobodyIsLeftFromBefore() {
        set(CENTURY).statusCode(200).body("months", equalTo(CENTURY)).body("fixed", equalTo(false));
        purge.run();
        old = Api.visit().with("start", "1905-03").create();
    }

    @AfterEach
    void nothingIsSet() {
        set(null).statusCode(200).body("months", nullValue());
    }

    @Test
    void those_are_named_beforehand_whose_last_visit_ended_before_the_period() {
        Made gone = visitor(person(), old);
        visitor(
                visitor(person(), old),
                Api.visit().with("start", "1905").with("end", "2013-09").create());
        visitor(visitor(person(), old), Api.visit().create());
        Made undated = visitor(person(), Api.visit().create());
        person().create();

        preview(CENTURY)
                .body("before", notNullValue())
                .body("count", equalTo(1))
                .body("people.id", contains(gone.id()));
        Api.get("retention/preview", "months", 1).then().body("people.id", not(hasItems(undated.id())));
    }

    @Test
    void a_consent_to_be_kept_keeps_a_person_until_it_is_withdrawn() {
        visitor(consenting(Map.of("purpose", " Retention", "given", "2011")), old);
        visitor(consenting(Map.of("purpose", "retention", "given", "2011", "withdrawn", "2012")), old);
        visitor(consenting(Map.of("purpose", "publication", "given", "2011")), old);

        preview(CENTURY).body("count", equalTo(2));
    }

    @Test
    void at_night_they_become_nameless_and_go_on_being_counted() {
        Made gone = visitor(person(), old);
        Object before = Api.get("visits/" + old.id()).path("delegation");
        purge.run();

        Api.get("people/" + gone.id())
                .then()
                .body("name", equalTo(Erasure.NAMELESS))
                .body("email", nullValue());
        assertEquals(before, Api.get("visits/" + old.id()).path("delegation"));
        preview(CENTURY).body("count", equalTo(0)).body("people", empty());
        Api.get("retention").then().body("ranAt", notNullValue()).body("anonymised", equalTo(1));
        Api.get("audit", "record", gone.id(), "action", "ERASE").then().body("items.name", contains("Enlace"));
        Api.get("audit", "kind", "retention", "limit", 1)
                .then()
                .body("items[0].action", equalTo("ERASE"))
                .body("items[0].after.people", equalTo(1))
                .body("items[0].after.months", equalTo(CENTURY));
    }

    @Test
    void two_servers_at_it_forget_everybody_once() throws Exception {
        List<Made> gone =
                IntStream.range(0, 8).mapToObj(i -> visitor(person(), old)).toList();
        Callable<Object> server = Executors.callable(purge);
        var servers = Executors.newFixedThreadPool(2);
        for (var done : servers.invokeAll(List.of(server, server))) {
            done.get();
        }
        servers.shutdown();
        // Whom one of them held, the other may have left for the next night.
        purge.run();

        gone.forEach(person -> Api.get("audit", "record", person.id(), "action", "ERASE")
                .then()
                .body("items", hasSize(1)));
    }

    @Test
    void without_a_period_nobody_is_forgotten() {
        Made kept = visitor(person(), old);
        set(null).statusCode(200);
        purge.run();

        Api.get("people/" + kept.id()).then().body("email", notNullValue());
        Api.get("retention/preview").then().statusCode(409).body("detail", containsString("months"));
    }

    @Test
    void only_administrators_set_the_period_and_that_is_noted() {
        set(0).statusCode(400).body("violations.field", contains("months"));
        set(CENTURY + 1).statusCode(400);
        Callers.by(Callers.with(Role.COORDINATOR, true))
                .contentType("application/json")
                .body("{\"months\": 1}")
                .put(Api.BASE + "retention")
                .then()
                .statusCode(403)
                .body("detail", containsString("ADMIN"));
        set(CENTURY - 1).statusCode(200);

        Api.get("audit", "kind", "retention", "action", "CHANGE", "limit", 1)
                .then()
                .body("items[0].before.months", equalTo(CENTURY))
                .body("items[0].after.months", equalTo(CENTURY - 1));
    }

    @Test
    void who_may_not_see_personal_data_learns_how_many_and_not_who() {
        visitor(person(), old);
        Callers.by(Callers.with(Role.ADMIN, false))
                .get(Api.BASE + "retention/preview")
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("people", empty());
    }

    private static Sketch person() {
        return Api.person("Portillo").with("email", "ana@example.org");
    }

    private static Sketch consenting(Map<String, String> consent) {
        return person().with("consents", List.of(consent));
    }

    private static Made visitor(Sketch person, Made visit) {
        return visitor(person.create(), visit);
    }

    private static Made visitor(Made person, Made visit) {
        Api.delegate(visit).with("person", person.code()).create();
        return person;
    }

    private static ValidatableResponse preview(int months) {
        return Api.get("retention/preview", "months", months).then().statusCode(200);
    }

    private static ValidatableResponse set(Integer months) {
        Map<String, Integer> body = months == null ? Map.of() : Map.of("months", months);
        return Api.json().body(body).put(Api.BASE + "retention").then();
    }
}
