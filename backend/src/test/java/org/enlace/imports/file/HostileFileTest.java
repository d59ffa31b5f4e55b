package org.enlace.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to hurt are refused, or do no harm. */
@Tag("once")
class HostileFileTest {

    private static final byte[] TABLE = "code,days\na,1\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void gzip_is_known_by_its_bytes_and_read_only_if_it_is_whole() {
        byte[] packed = Opened.gzipped(TABLE);

        assertEquals(List.of("a"), Opened.of(packed, "text/csv", null).all("/code"));
        assertEquals(List.of("a"), Opened.of(packed, "application/gzip", null).all("/code"));
        assertEquals(packed.length, Opened.of(packed).position());
        Refused.bytes(Arrays.copyOf(packed, packed.length - 9), 422, "ends too early");
        Refused.bytes(Arrays.copyOf(packed, 5), 422, "ends too early");
        packed[packed.length / 2] ^= 0x55;
        Refused.bytes(packed, 422, "damaged");
        Refused.bytes(Opened.gzipped(Opened.gzipped(TABLE)), 422, "looks like gzip");
    }

    @Test
    void a_gzip_bomb_is_cut_off() {
        Refused.bytes(Opened.gzipped(new byte[50 << 20]), 413, "more than 100 times");
    }

    @Test
    void a_workbook_that_unpacks_to_too_much_is_cut_off() {
        byte[] book = new Book()
                .sheet("T", Book.row("code") + ("<row><c r='A2' s='1'/></row>").repeat(1_000_000) + Book.row("a"))
                .bytes();

        Refused.bytes(book, 413, "more than 100 times");
    }

    @Test
    void a_million_empty_cells_are_passed_over() {
        StringBuilder rows = new StringBuilder(Book.row("code"));
        for (int i = 2; i < 1002; i++) {
            rows.append("<row r='").append(i).append("'>");
            for (int c = 0; c < 1000; c++) {
                rows.append("<c s='").append((i * 7919 + c * c * 31) % 977).append("'/>");
            }
            rows.append("</row>");
        }
        rows.append("<row r='2000'><c t='str'><v>a</v></c></row>");

        Opened file = Opened.of(new Book().sheet("T", rows.toString()).bytes());
        assertEquals(List.of("a"), file.all("/code"));
        assertEquals(List.of(2000L), file.lines());
    }

    @Test
    void a_cell_far_out_or_of_any_length_or_a_row_of_any_number_takes_no_memory() {
        Refused.bytes(
                new Book()
                        .sheet("T", Book.row("code") + "<row><c r='ZZZZZZ2'><v>1</v></c></row>")
                        .bytes(),
                422,
                "1000 columns");
        Refused.bytes(
                new Book().sheet("T", Book.row("code") + "<row r='1048577'/>").bytes(), 413, "1048576 rows");
        Refused.bytes(
                new Book()
                        .sheet("T", Book.row("code") + Book.row("x".repeat(1_000_001)))
                        .bytes(),
                422,
                "1000000 characters");
        Refused.bytes(
                new Book()
                        .sheet("T", Book.row("code") + Book.row("<!--" + "x1".repeat(6 << 20) + "-->"))
                        .bytes(),
                413,
                "100 times");
        assertEquals(
                List.of("1E+999999999", "9".repeat(500)),
                Opened.of(new Book()
                                .sheet(
                                        "T",
                                        Book.row("title.en") + "<row><c><v>1E+999999999</v></c></row><row><c><v>"
                                                + "9".repeat(500) + "</v></c></row>")
                                .bytes())
                        .all("/title/en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"})
    void entities_and_document_types_are_refused_wherever_they_stand(String part, @TempDir Path folder)
            throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "top-secret");
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><x><si><t>&e;</t></si></x>";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><x>&b;</x>";

        for (String xml : List.of(external, laughs, "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\"><x/>")) {
            byte[] book = new Book()
                    .texts("<si><t>a</t></si>")
                    .sheet("T", Book.row("code") + Book.row("a"))
                    .part(part, xml)
                    .bytes();
            Refused.bytes(book, 422, "document type or entities");
        }
    }

    @Test
    void names_that_lead_out_of_the_zip_lead_nowhere(@TempDir Path folder) throws IOException {
        byte[] book = new Book()
                .raw("../../evil.txt", new byte[1])
                .raw("/tmp/../evil.txt", new byte[1])
                .related("sharedStrings", "../../../../etc/passwd")
                .sheet("T", Book.row("code") + Book.row("a"))
                .bytes();

        assertEquals(List.of("a"), Opened.of(book).all("/code"));
        assertFalse(Files.exists(folder.resolve("../evil.txt")));
    }
}
