package org.enlace.sample;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TemplateTest {

    @BeforeEach
    void load() {
        Amuprev.load();
    }

    private static Response template(String kind, String language) {
        return Api.get("imports/template", "kind", kind, "language", language)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void a_template_of_any_kind_imports_as_it_is(String language) {
        for (String kind : SampleData.KINDS) {
            RestAssured.given()
                    .contentType("text/csv")
                    .body(template(kind, language).asByteArray())
                    .queryParam("kind", kind)
                    .post(Api.BASE + "imports")
                    .then()
                    .statusCode(200)
                    .body("rejected", equalTo(0))
                    .body("unchanged", equalTo((int)
                            SampleData.amuprev().all(kind).limit(2).count()));
        }
    }

    @Test
    void it_has_every_column_in_the_language_asked_for() {
        Api.get("imports/template", "kind", "visits")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", endsWith("\"visits-template.csv\""))
                .body(startsWith("code,partnerships,kind,status,start,end,"))
                .body(containsString(",title.en,title.es,"))
                .body(containsString("\r\nsalvadoran-visit-santa-ana-2011,"));
        String spanish = new String(template("visits", "es").asByteArray(), StandardCharsets.UTF_8);
        assertEquals(
                "código,hermanamientos,tipo,estado,inicio,fin",
                spanish.lines().findFirst().orElseThrow().substring(0, 44));
    }

    @Test
    void for_excel_it_begins_with_a_mark_or_is_a_workbook() throws IOException {
        byte[] csv =
                Api.get("imports/template", "kind", "visits", "for", "excel").asByteArray();
        assertEquals((byte) 0xEF, csv[0]);
        byte[] xlsx = Api.get("imports/template", "kind", "visits", "language", "es", "format", "xlsx")
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            Row header = workbook.getFirstSheet().read().get(0);
            assertEquals("código", header.getCellText(0));
            assertEquals(3, workbook.getFirstSheet().read().size());
        }
    }

    @Test
    void a_kind_or_language_that_there_is_not_is_refused_with_those_there_are() {
        Api.get("imports/template")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("kind"))
                .body("violations[0].hint", containsString("visits"));
        Api.get("imports/template", "kind", "visits", "language", "fr")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("language"))
                .body("violations[0].hint", containsString("en, es"));
    }
}
