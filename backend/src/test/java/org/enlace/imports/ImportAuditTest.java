package org.enlace.imports;

import static org.enlace.imports.Clerk.taken;
import static org.enlace.imports.Clerk.undo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

/** A file leaves one entry in the audit however many rows it has. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportAuditTest {

    @Test
    void an_import_and_its_undoing_are_noted_with_their_counts() {
        String code = Api.unique("new");
        JsonPath done = taken("focus-areas", "code,label.en\n" + code + "-a,A\n" + code + "-b,B\n");
        String record = Api.get("focus-areas/" + code + "-a").path("id");

        noted(done.getString("id"))
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("IMPORT"))
                .body("items[0].after.kind", equalTo("focus-areas"))
                .body("items[0].after.created", equalTo(2))
                .body("items[0].after.report", matchesPattern("[0-9a-f]{64}"));
        noted(record).body("items", empty());

        undo(done).then().statusCode(204);
        noted(done.getString("id"))
                .body("items", hasSize(2))
                .body("items[0].action", equalTo("UNDO"))
                .body("items[0].after.created", equalTo(2));
        noted(record).body("items", empty());
    }

    @Test
    void a_file_that_is_rejected_leaves_no_entry() {
        String code = Api.unique("new");
        String id = Clerk.send(Clerk.with("focus-areas", "code,label.en,parent\n" + code + ",A,no-such-area\n"))
                .then()
                .statusCode(422)
                .extract()
                .path("id");

        noted(id).body("items", empty());
    }

    private static ValidatableResponse noted(String record) {
        return Api.get("audit", "record", record).then().statusCode(200);
    }
}
