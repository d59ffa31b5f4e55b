package org.enlace.shared.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.problem.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("once")
class ContractTest {

    private JsonNode contract;

    @BeforeEach
    void read() throws IOException {
        contract = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void every_operation_says_what_it_is_for_in_its_own_name() {
        Set<String> ids = new HashSet<>();
        operations((name, operation) -> {
            assertTrue(ids.add(operation.path("operationId").asText()), name + " shares its operationId");
            assertFalse(operation.path("operationId").asText().isBlank(), name);
            assertFalse(operation.path("summary").asText().isBlank(), name);
            assertEquals(1, operation.path("tags").size(), name);
        });
        assertTrue(ids.containsAll(
                List.of("listVisits", "getVisit", "createVisit", "replaceVisit", "patchVisit", "deleteVisit")));
    }

    @Test
    void every_operation_has_its_problem_answers() {
        operations((name, operation) -> {
            JsonNode answers = operation.path("responses");
            assertTrue(answers.has("400") && answers.has("500"), name);
            assertEquals(name.contains("{"), answers.has("404"), name);
            if (operation.path("operationId").asText().matches("(replace|patch|delete)[A-Z].*")) {
                assertTrue(answers.has("412") && answers.has("428"), name);
            }
            assertTrue(answers.has("401") && answers.has("429"), name);
            boolean asks = !operation.path("security").toString().equals("[{}]");
            assertEquals(asks || !name.startsWith("get "), answers.has("403"), name);
        });
        contract.at("/components/responses")
                .forEach(problem -> assertEquals(
                        "#/components/schemas/Problem",
                        problem.at("/content/application~1problem+json/schema/$ref")
                                .asText()));
    }

    @Test
    void every_operation_says_what_it_asks_of_its_caller() {
        operations((name, operation) -> assertFalse(operation.path("security").isEmpty(), name));
        assertEquals(
                "[{}]", contract.at("/paths/~1api~1v1~1setup/post/security").toString());
        assertEquals(
                "[{},{\"bearer\":[\"read\"]},{\"cookie\":[\"read\"]}]",
                contract.at("/paths/~1api~1v1~1visits/get/security").toString());
        assertEquals(
                "[{\"bearer\":[\"administer\"]},{\"cookie\":[\"administer\"]}]",
                contract.at("/paths/~1api~1v1~1users~1{id}/put/security").toString());
    }

    @Test
    void every_body_of_json_or_csv_has_an_example() {
        operations((name, operation) -> {
            List<JsonNode> contents = new ArrayList<>();
            contents.add(operation.at("/requestBody/content"));
            operation.path("responses").forEach(answer -> contents.add(answer.path("content")));
            contents.forEach(content -> content.properties()
                    .forEach(body -> assertTrue(
                            body.getKey().matches(".*(ndjson|spreadsheetml|wordprocessingml|pdf|zip|octet).*")
                                    || body.getValue().has("example"),
                            name + " " + body.getKey())));
        });
    }

    @Test
    void a_created_record_is_answered_with_201_and_its_place() {
        JsonNode created = contract.at("/paths/~1api~1v1~1visits/post/responses");

        assertFalse(created.has("200"));
        assertTrue(created.at("/201/headers").has("Location"));
        assertTrue(created.at("/201/headers").has("ETag"));
    }

    @Test
    void a_view_shows_all_its_fields_and_says_which_can_be_null() {
        JsonNode view = contract.at("/components/schemas/VisitView");

        assertEquals(view.path("properties").size(), view.path("required").size());
        assertEquals("string", view.at("/properties/code/type").asText());
        assertEquals("null", view.at("/properties/datesAsStated/type/1").asText());
        assertEquals("null", view.at("/properties/place/anyOf/1/type").asText());
        assertTrue(view.at("/properties/status").has("$ref"), "a visit always has a status");
    }

    @Test
    void a_patch_needs_no_field_of_its_draft() {
        JsonNode patch = contract.at("/components/schemas/VisitPatch");

        assertFalse(patch.has("required"));
        assertEquals(contract.at("/components/schemas/VisitDraft/properties"), patch.path("properties"));
    }

    @Test
    void every_field_of_a_draft_and_of_its_parts_says_what_it_means() {
        contract.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue().path("properties").properties().stream()
                        .filter(field -> schema.getKey().endsWith("Draft"))
                        .forEach(field -> assertTrue(
                                field.getValue().has("description"), schema.getKey() + " " + field.getKey())));
        assertEquals(
                new Message("part.parties.role").in(Locale.ENGLISH),
                contract.at("/components/schemas/PartyDraft/properties/role/description")
                        .asText());
    }

    @Test
    void paths_and_schemas_are_in_the_order_of_the_alphabet() {
        for (String sorted : List.of("/paths", "/components/schemas")) {
            List<String> names = new ArrayList<>();
            contract.at(sorted).fieldNames().forEachRemaining(names::add);
            assertEquals(names.stream().sorted().toList(), names);
        }
    }

    private void operations(BiConsumer<String, JsonNode> each) {
        Map<String, JsonNode> operations = new TreeMap<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                operations.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        assertFalse(operations.isEmpty());
        operations.forEach(each);
    }
}
