package org.enlace.imports;

import static org.enlace.imports.Clerk.report;
import static org.enlace.imports.Clerk.taken;
import static org.enlace.imports.Clerk.total;
import static org.enlace.imports.Clerk.undo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class UndoTest {

    @Test
    void what_was_created_goes_and_what_was_changed_gets_its_former_values() {
        Made old = Api.focusArea("Old").create();
        String code = Api.unique("new");
        JsonPath done = taken(
                "focus-areas",
                "code,label.en,label.es,parent\n" + old.code() + ",Changed,Cambiado,\n" + code + ",New,," + old.code()
                        + "\n" + code + "-below,Below,," + code + "\n");
        undo(done).then().statusCode(204);
        Api.get("focus-areas/" + code).then().statusCode(404);
        Api.get("focus-areas/" + code + "-below").then().statusCode(404);
        Api.get("focus-areas/" + old.code())
                .then()
                .body("label.en", equalTo("Old"))
                .body("label.es", nullValue());
        assertEquals("UNDONE", report(done.getString("id")).getString("status"));
        undo(done).then().statusCode(409);
    }

    @Test
    void a_record_changed_since_stands_in_the_way_and_nothing_is_undone() {
        String code = Api.unique("new");
        JsonPath done = taken("focus-areas", "code,label.en\n" + code + "-a,A\n" + code + "-b,B\n");
        taken("focus-areas", "code,label.en\n" + code + "-b,Better\n");
        undo(done).then().statusCode(409).body("referrers.code", hasItem(code + "-b"));
        assertEquals(2, total("focus-areas", code));
    }

    @Test
    void what_refers_to_a_created_record_stands_in_the_way() {
        String code = Api.unique("new");
        JsonPath done = taken("focus-areas", "code,label.en\n" + code + ",New\n");
        Made below = Api.focusArea("Below").with("parent", code).create();
        undo(done).then().statusCode(409).body("referrers.code", hasItem(below.code()));
        below.delete();
        undo(done).then().statusCode(204);
    }

    @Test
    void what_was_only_checked_cannot_be_undone() {
        JsonPath checked = Clerk.send(io.restassured.RestAssured.given()
                        .contentType("text/csv")
                        .queryParam("kind", "focus-areas")
                        .body("code,label.en\n" + Api.unique("x") + ",X\n"))
                .jsonPath();
        undo(checked).then().statusCode(409);
    }

    @Test
    void records_with_parts_and_lists_come_back_whole() {
        Made first = Api.municipality("First").create();
        Made second = Api.municipality("Second").create();
        Made partnership = Api.partnership(first.code(), second.code()).create();
        String before = Api.get("partnerships/" + partnership.code(), "fields", "parties,title")
                .asString();
        JsonPath done = taken(
                "partnerships",
                "code,parties\n" + partnership.code() + "," + second.code() + ":RESOURCE|" + first.code() + ":PEER\n");
        assertEquals(1, done.getInt("updated"));
        undo(done).then().statusCode(204);
        assertEquals(
                before,
                Api.get("partnerships/" + partnership.code(), "fields", "parties,title")
                        .asString());
    }
}
