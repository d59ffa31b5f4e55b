package org.enlace.imports;

import static org.enlace.imports.Clerk.bundled;
import static org.enlace.imports.Clerk.report;
import static org.enlace.imports.Clerk.taken;
import static org.enlace.imports.Clerk.total;
import static org.enlace.imports.Clerk.undo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.enlace.shared.Api;
import org.enlace.shared.Gate;
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

    @Test
    void a_bundle_goes_as_one_in_every_kind() {
        Made old = Api.municipality("Old").create();
        Made partnership = Api.partnership().create();
        Made visit = Api.visit(partnership.code()).create();
        String code = Api.unique("new");
        JsonPath done = bundled(Map.of(
                "municipalities",
                "code,name,country\n%s,Changed,SV\n%s,New,SV\n".formatted(old.code(), code),
                "visits",
                "code,partnerships,kind,title.en,hosts\n%s,%s,STUDY_TOUR,Changed,%s\n%s,%2$s,STUDY_TOUR,New,%3$s\n"
                        .formatted(visit.code(), partnership.code(), code, code),
                "participants",
                "code,visit,label.en,role,side\n%s,%s,Guide,DELEGATE,SENDING\n%s-2,%1$s,Guide,DELEGATE,SENDING\n"
                        .formatted(code, visit.code(), code)));
        assertEquals(4, done.getInt("created"));
        assertEquals(2, done.getInt("updated"));

        undo(done).then().statusCode(204);

        for (String kind : List.of("municipalities", "visits", "participants")) {
            Api.get(kind + "/" + code).then().statusCode(404);
        }
        assertEquals("Old", old.read().view().getString("name"));
        assertEquals("Visit", visit.read().view().getString("title.en"));
        assertEquals(List.of(), visit.read().view().getList("hosts"));
    }

    @Test
    void asked_twice_at_once_it_is_done_once() throws Exception {
        Made old = Api.focusArea(Api.unique("Old")).create();
        JsonPath done = taken("focus-areas", "code,label.en\n" + old.code() + ",Changed\n");
        Gate.Held middle = Gate.hold(old.view().getString("label.en"), 1);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> undo(done));
        middle.awaitArrivals();

        undo(done).then().statusCode(409).body("detail", containsString("another request"));
        middle.open();

        first.get().then().statusCode(204);
    }

    @Test
    void what_refers_to_a_created_record_since_the_undoing_began_stands_in_the_way_too() throws Exception {
        Made old = Api.focusArea(Api.unique("Old")).create();
        String code = Api.unique("new");
        JsonPath done = taken("focus-areas", "code,label.en\n" + old.code() + ",Changed\n" + code + ",New\n");
        Gate.Held middle = Gate.hold(old.view().getString("label.en"), 1);
        CompletableFuture<Response> undone = CompletableFuture.supplyAsync(() -> undo(done));
        middle.awaitArrivals();

        Made below = Api.focusArea("Below").with("parent", code).create();
        middle.open();

        undone.get().then().statusCode(409).body("referrers.code", hasItem(below.code()));
        assertEquals("Changed", old.read().view().getString("label.en"));
    }

    @Test
    void a_former_value_that_is_gone_stands_in_the_way() {
        Made parent = Api.focusArea("Gone").create();
        Made old = Api.focusArea("Old").with("parent", parent.code()).create();
        JsonPath done = taken("focus-areas", "code,parent\n" + old.code() + ",\n");
        parent.delete().then().statusCode(204);

        undo(done).then().statusCode(409).body("referrers.code", hasItem(old.code()));
    }
}
