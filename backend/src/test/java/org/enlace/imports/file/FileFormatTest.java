package org.enlace.imports.file;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same municipality out of each format in which people keep their tables. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FileFormatTest {

    private static final String CODE = Api.unique("colon");

    static Stream<Arguments> files() {
        String csv = "Código;Nombre;country;validFrom\r\n%s;Colón;PA;2013-12-31\r\n".formatted(CODE);
        String object = "{\"code\": \"%s\", \"name\": \"Colón\", \"country\": \"PA\", \"validFrom\": \"2013-12-31\"}"
                .formatted(CODE);
        byte[] workbook = new Book()
                .sheet(
                        "Municipios",
                        Book.row("code", "name", "country", "validFrom")
                                + Book.row(CODE, "Colón", "PA").replace("</row>", "<c s='1'><v>41639</v></c></row>"))
                .bytes();
        return Stream.of(
                Arguments.of("text/csv", utf8(csv)),
                Arguments.of("text/csv; charset=utf-8", utf8("\uFEFF" + csv)),
                Arguments.of("text/csv", csv.getBytes(Charset.forName("windows-1252"))),
                Arguments.of("application/x-ndjson", utf8(object + "\n")),
                Arguments.of("application/json", utf8("[" + object + "]")),
                Arguments.of(RowFiles.XLSX, workbook),
                Arguments.of("application/gzip", Opened.gzipped(utf8(csv))),
                Arguments.of("application/octet-stream", workbook),
                Arguments.of("application/octet-stream", utf8(object)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_table_is_taken_in_whatever_format_it_comes(String mediaType, byte[] file) {
        RestAssured.given()
                .contentType(mediaType)
                .body(file)
                .queryParam("kind", "municipalities")
                .queryParam("mode", "commit")
                .post(Api.BASE + "imports")
                .then()
                .statusCode(200)
                .body("rejected", equalTo(0));
        Api.get("municipalities/" + CODE)
                .then()
                .body("name", equalTo("Colón"))
                .body("validFrom", equalTo("2013-12-31"));
    }
}
