package org.enlace.sight;

import static org.enlace.shared.Callers.by;
import static org.enlace.shared.Callers.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.Test;

/** A record that a caller may not see is answered as one that there is not, whatever is asked of it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class HiddenTest {

    private static final Caller STRANGER = with(Role.PARTNER, true, UUID.randomUUID());

    private static World hidden;
    private static Delegates people;

    private static World hidden() {
        if (hidden == null) {
            hidden = new World(false);
            people = new Delegates(hidden);
            hidden.documented(people.all());
        }
        return hidden;
    }

    @Test
    void every_operation_on_a_hidden_record_answers_as_on_one_that_there_is_not() throws IOException {
        JsonNode contract = new ObjectMapper()
                .readTree(by(STRANGER).get("/q/openapi?format=json").asString());
        List<String> asked = new ArrayList<>();
        contract.get("paths").properties().forEach(path -> {
            Made record =
                    path.getKey().contains("{") ? hidden().one(path.getKey().split("/")[3]) : null;
            if (record == null) {
                return;
            }
            for (Method method : Method.values()) {
                if (path.getValue().has(method.name().toLowerCase(java.util.Locale.ROOT))) {
                    boolean open = same(
                            method,
                            path.getKey(),
                            record.id(),
                            UUID.randomUUID().toString());
                    same(method, path.getKey(), record.code(), Api.unique("none"));
                    if (open) {
                        asked.add(method + " " + path.getKey());
                    }
                }
            }
        });
        assertTrue(asked.size() > 45, asked.toString());
    }

    /** Whether the operation is one for the caller at all: if not, it is refused before any record is looked at. */
    private static boolean same(Method method, String path, String hidden, String unknown) {
        Response one = answer(method, path, hidden);
        Response other = answer(method, path, unknown);
        String what = method + " " + path;
        assertTrue(List.of(403, 404).contains(one.statusCode()), what + " " + one.statusCode());
        assertEquals(other.statusCode(), one.statusCode(), what);
        assertEquals(other.asString().replace(unknown, "…"), one.asString().replace(hidden, "…"), what);
        assertEquals(names(other), names(one), what);
        return one.statusCode() == 404;
    }

    private static List<String> names(Response answer) {
        return answer.headers().asList().stream().map(Header::getName).sorted().toList();
    }

    private static Response answer(Method method, String path, String ref) {
        RequestSpecification request = by(STRANGER).header("If-Match", "*");
        if (method == Method.PATCH) {
            request.contentType("application/merge-patch+json").body("{}");
        } else if (method == Method.PUT || method == Method.POST) {
            // A body that is no good is refused before any record is looked at.
            request.contentType(ContentType.JSON).body(path.endsWith("/agenda") ? "{\"items\": []}" : "{}");
        }
        return request.request(method, path.replaceFirst("\\{[^}]+}", ref));
    }

    @Test
    void a_filter_by_a_hidden_record_answers_as_by_one_that_there_is_not() {
        Map<String, Made> filters = Map.of(
                "visits?partnership", hidden().one("partnerships"),
                "visits?program", hidden().one("programs"),
                "agreements?partnership", hidden().one("partnerships"),
                "commitments?agreement", hidden().one("agreements"),
                "outcomes?visit", hidden().one("visits"),
                "participants?visit", hidden().one("visits"),
                "participants?person", hidden().one("people"),
                "agenda-items?presenter", people.named,
                "citations?source", hidden().one("sources"),
                "objectives?program", hidden().one("programs"));
        filters.forEach((filter, record) -> {
            for (String[] refs : List.of(
                    new String[] {record.id(), UUID.randomUUID().toString()},
                    new String[] {record.code(), Api.unique("none")})) {
                Response one = by(STRANGER).get(Api.BASE + filter + "=" + refs[0]);
                Response other = by(STRANGER).get(Api.BASE + filter + "=" + refs[1]);
                assertEquals(other.statusCode(), one.statusCode(), filter);
                assertEquals(
                        other.asString().replace(refs[1], "…"), one.asString().replace(refs[0], "…"), filter);
            }
        });
    }

    @Test
    void a_hidden_record_cannot_be_referred_to() {
        for (String ref : List.of(hidden().visit.id(), hidden().visit.code())) {
            by(STRANGER)
                    .contentType(ContentType.JSON)
                    .body(Map.of("visit", ref, "kind", "MEETING", "title", Map.of("en", "Meeting")))
                    .post(Api.BASE + "agenda-items")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", org.hamcrest.Matchers.equalTo("visit"))
                    .body("violations[0].hint", org.hamcrest.Matchers.nullValue());
        }
    }

    @Test
    void the_overview_of_a_hidden_program_is_that_of_none() {
        by(STRANGER)
                .get(Api.BASE + "overview?program=" + hidden().program.code())
                .then()
                .statusCode(404);
        by(STRANGER)
                .get(Api.BASE + "export?program=" + hidden().program.code())
                .then()
                .statusCode(400);
    }
}
