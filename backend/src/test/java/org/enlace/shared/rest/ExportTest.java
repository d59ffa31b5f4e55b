package org.enlace.shared.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.kind.Format;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Lists as files: everything that matches, not a page of it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExportTest {

    @Inject
    SessionFactory sessions;

    @Test
    void a_csv_file_has_the_drafts_fields_and_runs_no_formula() {
        String parent = Api.focusArea("Policing").create().code();
        String code = Api.focusArea("Youth")
                .with("label", Map.of("en", "=HYPERLINK(\"http://x\")", "es", "Jóvenes, \"y\" más\nlíneas"))
                .with("parent", parent)
                .create()
                .code();

        String csv = file("text/csv", "focus-areas", parent);

        assertEquals(
                "code,label.en,label.es,parent\r\n" + code
                        + ",\"'=HYPERLINK(\"\"http://x\"\")\",\"Jóvenes, \"\"y\"\" más\nlíneas\"," + parent + "\r\n",
                csv);
        assertEquals("=HYPERLINK(\"http://x\")", Api.get("focus-areas/" + code).path("label.en"));
    }

    @Test
    void what_looks_like_a_formula_or_like_a_quoted_one_imports_again_unchanged() {
        String parent = Api.focusArea("Policing").create().code();
        List<String> labels = List.of("=1+1", "'=1+1", "''@x", "+503 2222", "'tis", "-5");
        labels.forEach(label -> Api.focusArea("Youth")
                .with("label", Map.of("en", label))
                .with("parent", parent)
                .create());
        for (String format : List.of("csv", "xlsx")) {
            byte[] file =
                    Api.get("focus-areas", "parent", parent, "format", format).asByteArray();
            RestAssured.given()
                    .contentType("application/octet-stream")
                    .body(file)
                    .post(Api.BASE + "imports?kind=focus-areas&mode=commit")
                    .then()
                    .statusCode(200)
                    .body("unchanged", equalTo(labels.size()));
        }
    }

    @Test
    void the_header_of_every_kind_is_its_draft() {
        assertEquals(
                "code,partnerships,kind,status,start,end,datesAsStated,declaredDays,title.en,title.es,purpose.en,"
                        + "purpose.es,summary.en,summary.es,reflections.en,reflections.es,notes.en,notes.es,hosts,senders,"
                        + "place,declaredDelegationSize\r\n",
                Api.json()
                        .accept("text/csv")
                        .get(Api.BASE + "visits?status=CANCELLED&from=9998")
                        .asString());
    }

    @Test
    void a_file_holds_all_that_match_whatever_their_number() {
        String parent = Api.focusArea("Policing").create().code();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            codes.add(Api.focusArea("Youth").with("parent", parent).create().code());
        }

        List<String> lines =
                file("application/x-ndjson", "focus-areas", parent).lines().toList();
        assertEquals(
                codes,
                lines.stream()
                        .map(line -> JsonPath.from(line).getString("code"))
                        .collect(Collectors.toSet()));
        assertEquals(7, lines.size());
        assertEquals(8, file("text/csv", "focus-areas", parent).lines().count());
    }

    @Test
    void whoever_accepts_anything_gets_json() {
        Api.get("focus-areas").then().contentType(startsWith("application/json"));
        Api.json()
                .accept("text/html,*/*;q=0.8")
                .get(Api.BASE + "focus-areas")
                .then()
                .contentType("application/json");
    }

    @Test
    void what_cannot_be_listed_is_a_problem_and_no_half_file() {
        for (String accepted : List.of("text/csv", "application/x-ndjson", Format.XLSX.mediaType)) {
            String sort = Api.json()
                    .accept(accepted)
                    .get(Api.BASE + "focus-areas?sort=colour")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .extract()
                    .path("violations[0].field");
            assertEquals("sort", sort);
        }
    }

    @Test
    void a_link_chooses_the_format_and_gives_the_file_a_name() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        for (String format : List.of("csv", "ndjson", "xlsx")) {
            Api.get("focus-areas", "format", format, "q", "nothing-like-this")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(Format.valueOf(format.toUpperCase(Locale.ROOT)).mediaType))
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"focus-areas-%s.%s\"".formatted(today, format));
        }
        Api.get("focus-areas", "format", "json", "limit", 1).then().contentType("application/json");
        Api.get("focus-areas", "format", "xls")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("format"))
                .body("violations[0].hint", equalTo("allowed: json, ndjson, csv, xlsx"));
    }

    @Test
    void what_has_no_formats_does_not_know_the_parameter() {
        String code = Api.focusArea("Policing").create().code();
        Api.get("focus-areas/" + code, "format", "csv")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("format"));
    }

    @Test
    void a_csv_file_for_excel_begins_with_the_mark_that_it_needs_and_no_other_does() {
        assertEquals('\uFEFF', csv("excel").charAt(0));
        assertTrue(csv(null).startsWith("code,"));
    }

    /**
     * A commitment's progress is read from every visit of its partnership: its row in a spreadsheet does not have it.
     */
    @Test
    void what_only_a_view_shows_is_not_read_for_a_file_of_rows() {
        String visit = Api.visit().create().code();
        assertEquals(statements(visit, "csv") + 1, statements(visit, "ndjson"), "the delegation");
    }

    private long statements(String visit, String format) {
        sessions.getStatistics().clear();
        String row = Api.get("visits", "q", visit, "format", format).asString();
        assertTrue(row.contains(visit), row);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static String csv(String reader) {
        var request = Api.json().queryParam("format", "csv").queryParam("q", "nothing-like-this");
        if (reader != null) {
            request.queryParam("for", reader);
        }
        return new String(request.get(Api.BASE + "focus-areas").asByteArray(), StandardCharsets.UTF_8);
    }

    private static String file(String type, String path, String parent) {
        var answer = Api.json().accept(type).queryParam("parent", parent).get(Api.BASE + path);
        answer.then().statusCode(200);
        assertTrue(answer.contentType().startsWith(type), answer.contentType());
        return answer.asString();
    }
}
