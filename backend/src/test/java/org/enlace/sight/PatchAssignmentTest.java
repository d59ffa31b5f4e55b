package org.enlace.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.access.People;
import org.enlace.access.UserDraft;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
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

    private final List<String> taken = new ArrayList<>();
    private int tried;

    @Test
    void no_field_of_any_entity_is_taken_by_a_patch_whose_draft_does_not_name_it() {
        Map<String, String> records = HostileTextTest.records().values().stream()
                .collect(Collectors.toMap(record -> record.path(), record -> record.url()));
        assertEquals(kinds.all().size(), records.size());
        kinds.all().forEach(kind -> patch(records.get(kind.name), kind.draft));
        patch(Api.BASE + "users/" + People.viewer().id(), UserDraft.class);

        assertTrue(tried > 1000, tried + " were tried");
        assertEquals(List.of(), taken);
    }

    private void patch(String url, Class<?> draft) {
        Set<String> named = Stream.of(draft.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        for (String field : fields()) {
            if (!named.contains(field)) {
                tried++;
                Response answer = Api.json()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "*")
                        .body("{\"%s\": \"x\"}".formatted(field))
                        .patch(url);
                if (answer.statusCode() != 400 || !answer.asString().contains("\"field\":\"" + field + "\"")) {
                    taken.add("%s of %s: %d %s".formatted(field, url, answer.statusCode(), answer.asString()));
                }
            }
        }
    }

    private Set<String> fields() {
        return entities.getMetamodel().getEntities().stream()
                .flatMap(entity -> entity.getAttributes().stream())
                .map(Attribute::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
