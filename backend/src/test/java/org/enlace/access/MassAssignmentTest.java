package org.enlace.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.enlace.shared.TestDatabase;
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
        int tried = 0;
        List<String> taken = new ArrayList<>();
        for (Contracted operation : Contracted.all()) {
            if (!operation.body().has("properties") || operation.method().equals("PATCH")) {
                continue;
            }
            for (String field : fields) {
                if (!operation.body().path("properties").has(field)) {
                    tried++;
                    var answer = operation.call(RestAssured.given(), "{\"%s\": \"x\"}".formatted(field));
                    if (answer.statusCode() != 400 || !answer.asString().contains("\"field\":\"" + field + "\"")) {
                        taken.add(
                                "%s of %s: %d %s".formatted(field, operation, answer.statusCode(), answer.asString()));
                    }
                }
            }
        }
        assertTrue(tried > 1000, tried + " were tried");
        assertEquals(List.of(), taken);
    }
}
