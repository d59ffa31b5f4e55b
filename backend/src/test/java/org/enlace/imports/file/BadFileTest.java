package org.enlace.imports.file;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file with anything wrong in it says where and what would be right, and nothing of it is written. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BadFileTest {

    private final String good = Api.unique("colon");
    private final String bad = Api.unique("nahuizalco");

    @AfterEach
    void nothing_was_written() {
        Api.get("municipalities/" + good).then().statusCode(404);
        Api.get("municipalities/" + bad).then().statusCode(404);
    }

    private ValidatableResponse taken(String header, String... rows) {
        String file = header + "\n" + String.join("\n", rows) + "\n";
        return taken("text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse taken(String mediaType, byte[] file) {
        return RestAssured.given()
                .contentType(mediaType)
                .body(file)
                .queryParam("kind", "municipalities")
                .queryParam("mode", "commit")
                .post(Api.BASE + "imports")
                .then();
    }

    @Test
    void a_column_that_the_kind_does_not_have_is_answered_with_those_it_has() {
        taken("code,nam,country", good + ",Colón,PA")
                .statusCode(400)
                .body("violations.field", contains("nam"))
                .body("violations[0].hint", containsString("code, name, shortName"));
        taken("code,name,name,country", good + ",Colón,Colón,PA")
                .statusCode(400)
                .body("violations.field", contains("name"));
    }

    @Test
    void a_row_of_too_few_or_too_many_cells_is_named_by_its_line() {
        taken("code,name,country", good + ",Colón,PA", bad + ",Nahuizalco", bad + ",Nahuizalco,SV,5")
                .statusCode(422)
                .body("rejections.line", contains(3, 4))
                .body("rejections[0].message", containsString("2"))
                .body("rejections[0].message", containsString("3"));
    }

    @Test
    void a_header_without_rows_is_refused_with_what_is_missing_and_its_report_says_so() {
        byte[] header = "code,name,country\n\n".getBytes(StandardCharsets.UTF_8);
        byte[] sheet =
                new Book().sheet("T", Book.row("code", "name", "country")).bytes();

        taken("text/csv", header).statusCode(422).body("detail", containsString("at least one row"));
        taken("application/gzip", Opened.gzipped(header)).statusCode(422);
        taken("application/octet-stream", sheet).statusCode(422).body("detail", containsString("at least one row"));
        taken("application/json", "[]".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("detail", containsString("no object"));
        Api.get("imports", "kind", "municipalities", "limit", 1)
                .then()
                .body("items[0].status", equalTo("FAILED"))
                .body("items[0].failure", containsString("no object"))
                .body("items[0].rows", equalTo(0));
    }

    @Test
    void two_encodings_in_one_file_are_refused_with_how_to_save_it() {
        byte[] utf8 = ("code,name,country\n" + good + ",Colón,PA\n").getBytes(StandardCharsets.UTF_8);
        byte[] latin1 = (bad + ",Colón,PA\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = Arrays.copyOf(utf8, utf8.length + latin1.length);
        System.arraycopy(latin1, 0, both, utf8.length, latin1.length);

        taken("text/csv", both)
                .statusCode(422)
                .body("detail", containsString("line 2"))
                .body("detail", containsString("line 3"))
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void a_file_that_is_no_table_says_what_it_is() {
        byte[] packed = Opened.gzipped(("code,name,country\n" + good + ",Colón,PA\n").getBytes(StandardCharsets.UTF_8));

        taken("text/csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("detail", containsString("PDF"));
        taken("application/gzip", Arrays.copyOf(packed, packed.length - 4))
                .statusCode(422)
                .body("detail", containsString("too early"));
        taken("application/octet-stream", Opened.gzipped(new byte[20 << 20])).statusCode(413);
    }

    @Test
    void a_day_and_a_number_as_spreadsheets_show_them_are_answered_with_how_to_write_them() {
        taken("code,name,country,validFrom,latitude", good + ",Colón,PA,31/12/2013,", bad + ",Colón,PA,,\"9,35\"")
                .statusCode(422)
                .body("rejections.field", contains("validFrom", "latitude"))
                .body("rejections.hint", contains("write 2013-12-31", "write 9.35"));
    }

    @Test
    void a_bad_element_of_an_array_and_a_bad_line_are_rejected_alone() {
        String object = "{\"code\": \"%s\", \"name\": \"Colón\", \"country\": \"PA\"}".formatted(good);

        taken("application/json", ("[5, " + object + "]").getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("created", equalTo(1))
                .body("rejections.line", contains(1));
        taken("application/x-ndjson", ("{,}\n" + object).getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("created", equalTo(1))
                .body("rejections.message", contains(containsString("column 2")));
        taken("application/json", ("[" + object + ",]").getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("detail", containsString("line 1, column"));
    }

    @Test
    void a_cell_is_named_by_line_and_column_with_what_belongs_there() {
        taken(
                        "code,name,country,validFrom,validTo",
                        good + ",Colón,PA,,",
                        bad + ",Nahuizalco,SV,2013-02-30,",
                        bad + "-2,Nahuizalco,SV,2013-13,",
                        bad + "-3,Nahuizalco,SV,2013,2012",
                        bad + "-4,Nahui\u0001zalco,SV,,",
                        bad + "-5," + "x".repeat(1_000_000) + ",SV,,")
                .statusCode(422)
                .body("rejected", equalTo(5))
                .body("rejections.line", contains(3, 4, 5, 6, 7))
                .body("rejections.field", contains("validFrom", "validFrom", "validTo", "name", "name"))
                .body("rejections[0].value", equalTo("2013-02-30"))
                .body("rejections[0].hint", containsString("2011-01-17"))
                .body("rejections[2].message", containsString("2013"))
                .body("rejections[4].value.length()", equalTo(201));
    }

    @Test
    void a_code_twice_and_a_reference_to_nothing_are_named_by_their_line() {
        taken(
                        "code,name,country,parent",
                        good + ",Colón,PA,",
                        good + ",Colón,PA,",
                        bad + ",Nahuizalco,SV,no-such-department")
                .statusCode(422)
                .body("rejections.line", contains(3, 4))
                .body("rejections.field", contains("code", "parent"))
                .body("rejections.value", hasItem("no-such-department"));
    }

    @Test
    void a_quote_that_is_never_closed_writes_nothing() {
        taken("code,name,country", good + ",Colón,PA", bad + ",\"Nahuizalco,SV").statusCode(422);
    }
}
