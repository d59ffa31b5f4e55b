package org.enlace.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.audit.Action;
import org.junit.jupiter.api.Test;

/** Every change of a record leaves one entry, and what changed nothing leaves none. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class AuditTest {

    @Inject
    ObjectMapper json;

    @Test
    void what_is_created_is_noted_as_it_was_sent() throws IOException {
        Made made = Api.municipality("Mixco").create();

        AuditEntry entry = only(made);

        assertEquals(Action.CREATE, entry.action);
        assertEquals("municipalities", entry.kind);
        assertEquals(made.code(), entry.code);
        assertEquals("127.0.0.1", entry.address);
        assertNull(entry.beforeState);
        JsonNode after = json.readTree(entry.afterState);
        assertEquals("SV", after.get("country").textValue());
        assertTrue(after.get("name").textValue().startsWith("Mixco"));
    }

    @Test
    void a_replacement_is_noted_with_the_fields_that_it_changes_alone() throws IOException {
        Made made = Api.focusArea("Policing").create();
        made.put(Api.focusArea("Fire").with("code", made.code())).then().statusCode(200);

        AuditEntry entry = Noted.last(made);

        assertEquals(List.of("CREATE", "CHANGE"), Noted.actions(made));
        assertEquals(List.of("label"), fields(entry.beforeState));
        assertEquals(List.of("label"), fields(entry.afterState));
        assertTrue(entry.beforeState.contains("Policing") && entry.afterState.contains("Fire"));
    }

    @Test
    void a_patch_is_noted_with_what_it_takes_away() throws IOException {
        Made made = Api.municipality("Mixco").with("region", "Guatemala").create();
        Map<String, Object> nothing = new java.util.HashMap<>();
        nothing.put("region", null);
        made.patch(nothing).then().statusCode(200);

        AuditEntry entry = Noted.last(made);

        assertEquals("{\"region\":\"Guatemala\"}", entry.beforeState);
        assertEquals("{\"region\":null}", entry.afterState);
    }

    @Test
    void a_step_is_noted_by_what_follows_from_it() {
        Made visit = Api.visit().with("start", "2011-01").create();
        visit.post("cancellation", Map.of()).then().statusCode(200);

        assertEquals(List.of("CREATE", "CHANGE"), Noted.actions(visit));
        assertEquals("{\"status\":\"CANCELLED\"}", Noted.last(visit).afterState);
    }

    @Test
    void a_deletion_is_noted_with_what_was_there() {
        Made made = Api.focusArea("Policing").create();
        made.delete().then().statusCode(204);

        AuditEntry entry = Noted.last(made);

        assertEquals(Action.DELETE, entry.action);
        assertTrue(entry.beforeState.contains("Policing"));
        assertNull(entry.afterState);
    }

    @Test
    void what_changes_nothing_or_is_refused_is_not_noted() {
        Made made = Api.focusArea("Policing").create();
        long before = Noted.all();
        made.patch(Map.of("code", made.code())).then().statusCode(200);
        made.patch(Map.of("label", "")).then().statusCode(400);
        made.patch(Map.of("parent", made.code())).then().statusCode(400);
        Api.focusArea("Policing").with("code", made.code()).post().then().statusCode(409);
        made.put(Api.focusArea("Fire").with("parent", "no-such-thing")).then().statusCode(400);

        assertEquals(before, Noted.all());
    }

    @Test
    void a_repeated_request_is_noted_once() {
        UUID key = UUID.randomUUID();
        Map<String, Object> draft = Api.focusArea("Policing").body();
        String id = null;
        for (int i = 0; i < 3; i++) {
            id = Api.json()
                    .header("Idempotency-Key", key)
                    .body(draft)
                    .post(Api.BASE + "focus-areas")
                    .path("id");
        }
        assertEquals(1, Noted.of(UUID.fromString(id)).size());
    }

    @Test
    void whom_a_record_tells_about_is_noted() {
        Made person = Api.person("Canary").create();
        Made visit = Api.visit().create();
        Made part = Api.delegate(visit).with("person", person.code()).create();
        part.patch(new java.util.HashMap<>(
                        Map.of("person", Api.person("Other").create().code())))
                .then()
                .statusCode(200);

        UUID id = UUID.fromString(person.id());
        assertEquals(id, only(person).person);
        assertEquals(
                List.of(id, id),
                Noted.of(part).stream().map(entry -> entry.person).toList());
        assertNull(only(visit).person);
    }

    private static AuditEntry only(Made record) {
        List<AuditEntry> all = Noted.of(record);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private List<String> fields(String state) throws IOException {
        return json.readTree(state).properties().stream().map(Map.Entry::getKey).toList();
    }
}
