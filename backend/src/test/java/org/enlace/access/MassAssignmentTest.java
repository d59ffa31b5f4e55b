package org.enlace.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.enlace.shared.Callers;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.Volley;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.Test;

/** What no body declares, no body sets: whatever entities have, their drafts name all that a caller may say. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class MassAssignmentTest {

    @Inject
    EntityManagerFactory entities;

    @Test
    void no_field_of_any_entity_is_taken_by_a_body_that_does_not_declare_it() {
        Set<String> fields = new TreeSet<>();
        entities.getMetamodel()
                .getEntities()
                .forEach(entity ->
                        entity.getAttributes().stream().map(Attribute::getName).forEach(fields::add));
        assertTrue(fields.containsAll(List.of("id", "version", "createdBy", "role", "password", "recoveryCodes")));
        List<Attempt> attempts = Contracted.all().stream()
                .filter(operation -> operation.body().has("properties")
                        && !operation.method().equals("PATCH"))
                .flatMap(operation -> fields.stream()
                        .filter(field -> !operation.body().path("properties").has(field))
                        .map(field -> new Attempt(operation, field)))
                .toList();
        assertTrue(attempts.size() > 1000, attempts.size() + " are tried");
        Map<String, String> administrator = Callers.credential(Callers.with(Role.ADMIN, true));
        assertEquals(
                List.of(),
                Volley.each(attempts, attempt -> attempt.taken(administrator)).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private record Attempt(Contracted operation, String field) {

        Optional<String> taken(Map<String, String> credential) {
            Volley.Answer answer = operation.call(credential, "{\"%s\": \"x\"}".formatted(field));
            return answer.status() == 400 && answer.text().contains("\"field\":\"" + field + "\"")
                    ? Optional.empty()
                    : Optional.of("%s of %s: %d %s".formatted(field, operation, answer.status(), answer.text()));
        }
    }
}
