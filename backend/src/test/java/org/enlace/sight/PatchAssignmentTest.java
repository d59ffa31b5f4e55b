package org.enlace.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.access.People;
import org.enlace.access.UserDraft;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.Volley;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.enlace.shared.rest.Kinds;
import org.junit.jupiter.api.Test;

/** A patch of a record that there is sets nothing but what its draft names; whole bodies have a test of their own. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PatchAssignmentTest {

    @Inject
    EntityManagerFactory entities;

    @Inject
    Kinds kinds;

    private final List<Attempt> attempts = new ArrayList<>();

    @Test
    void no_field_of_any_entity_is_taken_by_a_patch_whose_draft_does_not_name_it() {
        Map<String, String> records = HostileTextTest.records().values().stream()
                .collect(Collectors.toMap(record -> record.path(), record -> record.url()));
        assertEquals(kinds.all().size(), records.size());
        kinds.all().forEach(kind -> patch(records.get(kind.name), kind.draft));
        patch(Api.BASE + "users/" + People.viewer().id(), UserDraft.class);

        assertTrue(attempts.size() > 1000, attempts.size() + " are tried");
        Caller administrator = Callers.with(Role.ADMIN, true);
        assertEquals(
                List.of(),
                Volley.each(attempts, attempt -> attempt.taken(administrator)).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private void patch(String url, Class<?> draft) {
        Set<String> named = Stream.of(draft.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        fields().stream()
                .filter(field -> !named.contains(field))
                .forEach(field -> attempts.add(new Attempt(url, field)));
    }

    private record Attempt(String url, String field) {

        Optional<String> taken(Caller caller) {
            Volley.Answer answer = Volley.send(Callers.by(caller, url)
                    .header("Content-Type", "application/merge-patch+json")
                    .header("If-Match", "*")
                    .method("PATCH", BodyPublishers.ofString("{\"%s\": \"x\"}".formatted(field))));
            return answer.status() == 400 && answer.text().contains("\"field\":\"" + field + "\"")
                    ? Optional.empty()
                    : Optional.of("%s of %s: %d %s".formatted(field, url, answer.status(), answer.text()));
        }
    }

    private Set<String> fields() {
        return entities.getMetamodel().getEntities().stream()
                .flatMap(entity -> entity.getAttributes().stream())
                .map(Attribute::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
