package org.enlace.imports;

import static io.restassured.RestAssured.given;
import static org.enlace.imports.Clerk.report;
import static org.enlace.imports.Clerk.send;
import static org.enlace.imports.Clerk.taken;
import static org.enlace.imports.Clerk.total;
import static org.enlace.imports.Clerk.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportReportTest {

    private static String areas(String code, int from, int to) {
        return "code,label.en\n"
                + IntStream.range(from, to)
                        .mapToObj(n -> "%s-%d,%1$s %2$d".formatted(code, n))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void it_stays_and_tells_of_every_row() {
        String code = Api.unique("area");
        taken("focus-areas", areas(code, 0, 1));
        JsonPath answer = taken("focus-areas", areas(code, 0, 2).replace(code + " 0", code + " zero"));
        JsonPath kept = report(answer.getString("id"));
        assertEquals("COMMITTED", kept.getString("status"));
        assertEquals(2, kept.getInt("rows"));
        assertEquals(kept.getInt("bytes"), kept.getInt("bytesRead"));
        Api.get("imports/" + answer.getString("id") + "/rows")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("UPDATED", "CREATED"))
                .body("items.line", contains(2, 3))
                .body("items.code", contains(code + "-0", code + "-1"))
                .body("next", nullValue());
        Api.get("imports", "kind", "focus-areas", "status", "COMMITTED")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(kept.getString("id")));
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so() {
        String code = Api.unique("area");
        taken("focus-areas", areas(code, 0, 3));
        String before = Api.get("focus-areas/" + code + "-1").header("ETag");
        assertEquals(3, taken("focus-areas", areas(code, 0, 3)).getInt("unchanged"));
        assertEquals(before, Api.get("focus-areas/" + code + "-1").header("ETag"));
    }

    @Test
    void its_rows_come_page_by_page() {
        String code = Api.unique("area");
        String id = taken("focus-areas", areas(code, 0, 1203)).getString("id");
        String next = null;
        int rows = 0;
        do {
            JsonPath page = next == null
                    ? Api.get("imports/" + id + "/rows", "limit", 500).jsonPath()
                    : Api.get("imports/" + id + "/rows", "limit", 500, "cursor", next)
                            .jsonPath();
            rows += page.getList("items").size();
            assertEquals(rows + 1, page.getInt("items[-1].line"));
            next = page.getString("next");
        } while (next != null);
        assertEquals(1203, rows);
    }

    @Test
    void a_rejected_row_rejects_the_file_and_is_told_with_its_line() {
        String code = Api.unique("area");
        send(with("focus-areas", areas(code, 0, 2) + "\n" + code + "-2,\n"))
                .then()
                .statusCode(422)
                .body("status", equalTo("REJECTED"))
                .body("rejected", equalTo(1))
                .body("rejections[0].line", equalTo(4))
                .body("rejections[0].field", equalTo("label"))
                .body("id", notNullValue());
        assertEquals(0, total("focus-areas", code));
    }

    @Test
    void a_rejected_row_can_be_left_out_mended_and_sent_again() {
        String code = Api.unique("area");
        String file = "code,label.en,parent\n" + code + "-0,Zero,\n" + code + "-1,One," + code + "-x\n" + code
                + "-2,Two," + code + "-0\n";
        String id = send(with("focus-areas", file).queryParam("onError", "skip"))
                .then()
                .statusCode(200)
                .body("status", equalTo("COMMITTED"))
                .body("created", equalTo(2))
                .body("rejected", equalTo(1))
                .extract()
                .path("id");
        Api.get("imports/" + id + "/rows", "outcome", "REJECTED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].line", equalTo(3))
                .body("items[0].rejections[0].value", equalTo(code + "-x"));
        String bad = Api.get("imports/" + id + "/rejected.csv")
                .then()
                .statusCode(200)
                .body(containsString("code,label.en,parent,error"))
                .extract()
                .asString();
        assertTrue(bad.contains("parent: "), bad);
        String mended = bad.replace(code + "-x", code + "-0");
        assertEquals(1, taken("focus-areas", mended).getInt("created"));
    }

    @Test
    void validation_writes_nothing_and_says_what_would_be() {
        String code = Api.unique("area");
        given().contentType("text/csv")
                .body(areas(code, 0, 2))
                .post(Api.BASE + "imports?kind=focus-areas")
                .then()
                .statusCode(200)
                .body("status", equalTo("VALIDATED"))
                .body("created", equalTo(2));
        assertEquals(0, total("focus-areas", code));
    }

    private static UUID abandoned() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Import left = Import.start("visits", ImportMode.COMMIT, OnError.ABORT, 10);
            left.status = ImportStatus.RUNNING;
            left.touchedAt = Instant.now().minus(Duration.ofHours(1));
            return left.id;
        });
    }

    @Test
    void a_look_at_an_import_that_has_ended_does_nothing_for_others() {
        String ended = taken("focus-areas", areas(Api.unique("area"), 0, 1)).getString("id");
        UUID left = abandoned();
        assertEquals("COMMITTED", report(ended).getString("status"));
        assertEquals(ImportStatus.RUNNING, QuarkusTransaction.requiringNew().call(() -> Import.get(left).status));
    }

    @Test
    void an_import_whose_server_is_gone_has_failed() {
        UUID id = abandoned();
        JsonPath report = report(id.toString());
        assertEquals("FAILED", report.getString("status"));
        assertTrue(report.getString("failure").contains("Nothing was written"));
    }

    @Test
    void what_is_no_import_is_not_found() {
        Api.get("imports/nothing").then().statusCode(404);
        Api.get("imports/" + UUID.randomUUID() + "/rows").then().statusCode(404);
    }
}
