package org.enlace.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

/** The same report as a page, as PDF and as a Word file, opened by what opens such files. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PrintedTest {

    private static final Map<String, List<String>> HEADINGS = Map.of(
            "en",
            List.of(
                    "Introduction",
                    "Major accomplishments",
                    "Accomplishments by objective and result",
                    "Indicators",
                    "Commitments",
                    "Outcomes",
                    "Challenges and remedies",
                    "Next quarter",
                    "Annex: sources"),
            "es",
            List.of(
                    "Introducción",
                    "Logros principales",
                    "Logros por objetivo y resultado",
                    "Indicadores",
                    "Compromisos",
                    "Resultados alcanzados",
                    "Dificultades y medidas",
                    "Próximo trimestre",
                    "Anexo: fuentes"));

    private static final String HOSTILE =
            "<img src='http://127.0.0.1:9/x'> & <script>evil()</script> ${x} {page.title}";

    private Reporting reporting;

    @BeforeEach
    void a_report_with_a_trip_and_a_text_that_is_only_english() {
        reporting = new Reporting();
        reporting
                .visit("2013-02")
                .with("summary", Map.of("en", "They saw\n" + "the committee."))
                .create();
        reporting
                .written("FY2013 Q2")
                .with("challenges", Map.of("en", HOSTILE, "es", "Los fondos llegaron tarde: ¿qué hacer?"))
                .create();
    }

    private Response printed(String format, String language) {
        Response answer = Api.get(
                "programs/" + reporting.program.code() + "/report",
                "quarter",
                "fy2013-q2",
                "format",
                format,
                "language",
                language);
        answer.then().statusCode(200).header("Content-Language", language);
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_pdf_has_every_section_its_title_and_its_language_and_is_tagged(String language) throws IOException {
        Response answer = printed("pdf", language);
        assertTrue(answer.header("Content-Disposition").endsWith("-fy2013-q2-" + language + ".pdf\""));
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            HEADINGS.get(language).forEach(heading -> assertTrue(text.contains(heading), heading + " in " + text));
            assertTrue(text.contains(language.equals("en") ? "evil()" : "¿qué hacer?"), text);
            assertEquals(language, pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentInformation().getTitle().startsWith("PREV: "));
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            pdf.getPages()
                    .forEach(page -> page.getResources()
                            .getFontNames()
                            .forEach(name -> assertEmbedded(page.getResources(), name)));
        }
    }

    private static void assertEmbedded(
            org.apache.pdfbox.pdmodel.PDResources resources, org.apache.pdfbox.cos.COSName name) {
        try {
            assertTrue(resources.getFont(name).isEmbedded(), name.getName());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_word_file_has_headings_and_tables_that_word_knows(String language) throws Exception {
        try (XWPFDocument file = new XWPFDocument(
                new ByteArrayInputStream(printed("docx", language).asByteArray()))) {
            List<String> headings = file.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .map(paragraph -> paragraph.getText())
                    .toList();
            assertEquals(HEADINGS.get(language), headings);
            assertTrue(file.getTables().size() > 2);
            assertTrue(file.getTables().get(0).getRow(0).isRepeatHeader());
            file.getTables().forEach(PrintedTest::assertDrawnAlikeEverywhere);
            assertTrue(file.getProperties().getCoreProperties().getTitle().startsWith("PREV: "));
            assertTrue(file.getStyle().xmlText().contains(language.equals("es") ? "\"es-419\"" : "\"en-US\""));
        }
    }

    /** Word guesses the widths of columns, and other programs make all alike, unless they are told. */
    private static void assertDrawnAlikeEverywhere(XWPFTable table) {
        CTTblGridCol[] columns = table.getCTTbl().getTblGrid().getGridColArray();
        assertEquals(table.getRow(0).getTableCells().size(), columns.length);
        assertEquals(
                10_080,
                Stream.of(columns)
                        .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                        .sum());
        for (int i = 0; i < columns.length; i++) {
            assertEquals(
                    columns[i].getW(),
                    BigInteger.valueOf(table.getRow(0).getCell(i).getWidth()));
        }
    }

    @Test
    void the_lines_of_a_bullet_in_a_word_file_stand_below_each_other() throws Exception {
        try (XWPFDocument file =
                new XWPFDocument(new ByteArrayInputStream(printed("docx", "en").asByteArray()))) {
            CTInd indent = file.getNumbering()
                    .getAbstractNum(BigInteger.ZERO)
                    .getCTAbstractNum()
                    .getLvlArray(0)
                    .getPPr()
                    .getInd();
            assertEquals(BigInteger.valueOf(360), indent.getLeft());
            assertEquals(BigInteger.valueOf(260), indent.getHanging());
        }
    }

    @Test
    void the_page_runs_and_loads_nothing_but_its_own_style() {
        printed("html", "en")
                .then()
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("&lt;script&gt;evil()&lt;/script&gt; ${x} {page.title}"))
                .body(not(containsString("<script")))
                .body(not(containsString("<img")));
    }

    @Test
    void what_is_written_in_one_language_says_so_in_the_other() {
        printed("html", "es")
                .then()
                .body(
                        containsString(
                                "<span lang=\"en\">They saw\nthe committee.</span> <span class=\"language\">(en inglés)</span>"));
    }

    @Test
    void the_language_is_the_callers_where_none_is_named_and_a_browser_gets_a_page() {
        RestAssured.given()
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "es-SV,es;q=0.9")
                .queryParam("quarter", "fy2013-q2")
                .get(Api.BASE + "programs/" + reporting.program.code() + "/report")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Language", "es")
                .body(containsString("Dificultades y medidas"));
        Api.get("programs/" + reporting.program.code() + "/report", "language", "fr")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("language"));
    }
}
