package org.enlace.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.rest.Sheets;
import org.enlace.shared.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class XlsxRowsTest {

    private static final String HEADER = Book.row("code", "title.en", "start", "days", "cost", "public_");

    private static Opened cell(String xml) {
        return Opened.of(new Book()
                .sheet("Trips", Book.row("code", "title.en") + "<row r=\"2\">" + xml + "</row>")
                .texts("<si><t>plain</t></si>", "<si><r><t>ri</t></r><rPh><t>no</t></rPh><r><t>ch</t></r></si>")
                .bytes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='B2'><v>42</v></c>|42",
                "<c r='B2'><v>42.0</v></c>|42",
                "<c r='B2'><v>1.2E3</v></c>|1200",
                "<c r='B2'><v>0.30000000000000004</v></c>|0.3",
                "<c r='B2' s='5'><v>1234.5</v></c>|1234.5",
                "<c r='B2' t='b'><v>1</v></c>|true",
                "<c r='B2' t='b'><v>0</v></c>|false",
                "<c r='B2' s='1'><v>41639</v></c>|2013-12-31",
                "<c r='B2' s='1'><v>60</v></c>|1900-02-28",
                "<c r='B2' s='1'><v>1</v></c>|1900-01-01",
                "<c r='B2' s='2'><v>41639.395833333336</v></c>|2013-12-31T09:30",
                "<c r='B2' s='2'><v>41639</v></c>|2013-12-31",
                "<c r='B2' s='3'><v>41609</v></c>|2013-12",
                "<c r='B2' s='4'><v>0.395833333333333</v></c>|09:30",
                "<c r='B2' t='d'><v>2013-12-31T00:00:00</v></c>|2013-12-31",
                "<c r='B2' t='s'><v>0</v></c>|plain",
                "<c r='B2' t='s'><v>1</v></c>|rich",
                "<c r='B2' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>|ab",
                "<c r='B2' t='str'><f>A1</f><v>from formula</v></c>|from formula",
                "<c r='B2'><f>1+1</f><v>2</v></c>|2",
                "<c r='B2' t='str'><v>a_x000A_b &amp; c</v></c>|'a\nb & c'",
                "<c r='B2' t='str'><v>a_x005F_x000A_</v></c>|a_x000A_",
                "<c r='B2' t='str'><v><![CDATA[a<b]]></v></c>|a<b"
            })
    void a_cell_is_read_as_what_it_shows(String xml, String text) {
        assertEquals(List.of(text), cell("<c r='A2' t='str'><v>a</v></c>" + xml).all("/title/en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='B2'><f>A1+1</f></c>|=A1+1 cell B2 holds a formula without a value",
                "<c r='B2'><f>A1</f><v></v></c>|cell B2 holds a formula",
                "<c r='B2' t='e'><f>1/0</f><v>#DIV/0!</v></c>|cell B2 holds the error #DIV/0!",
                "<c r='B2' t='s'><v>2000000000</v></c>|cell B2 refers to a text",
                "<c r='B2' t='s'><v>-1</v></c>|cell B2 refers to a text"
            })
    void a_cell_without_a_value_rejects_its_row_by_its_name(String xml, String said) {
        Opened file = cell("<c r='A2' t='str'><v>a</v></c>" + xml);

        assertTrue(file.fault(2).contains(said), file.fault(2));
        assertTrue(file.fault(2).contains("title.en"), file.fault(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"=1+1|=1+1", "'=1+1|=1+1", "''=1+1|'=1+1", "'tis|'tis"})
    void a_quote_that_keeps_a_text_from_running_in_a_csv_file_is_none_of_it_in_a_workbook(String held, String text) {
        assertEquals(
                List.of(text),
                cell("<c r='A2' t='str'><v>a</v></c><c r='B2' t='str'><v>" + held + "</v></c>")
                        .all("/title/en"));
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() {
        String rows = Book.row("code", "start") + "<row><c t='str'><v>a</v></c><c s='1'><v>40177</v></c></row>";

        assertEquals(
                List.of("2013-12-31"),
                Opened.of(new Book().from1904().sheet("T", rows).bytes()).all("/start"));
    }

    @Test
    void cells_that_are_not_there_are_empty_and_blank_rows_are_passed_over() {
        String rows = HEADER + "<row r='4'><c r='D4'><v>5</v></c><c r='H4' s='1'/></row><row r='5'/>"
                + "<row r='9'><c r='A9' t='str'><v>b</v></c><c r='H9'><v>1</v></c></row>";
        Opened file = Opened.of(new Book().sheet("Trips", rows).bytes());

        assertEquals(List.of(4L, 9L), file.lines());
        assertEquals(List.of("5"), file.all("/days"));
        assertTrue(file.drafts().get(0).get("code").isNull());
        assertTrue(file.fault(9).contains("8 cells"), file.fault(9));
    }

    @Test
    void the_first_sheet_is_read_or_the_one_that_is_asked_for_by_name_or_number() {
        byte[] book = new Book()
                .sheet("Notes", Book.row("code") + Book.row("a"))
                .sheet("Viajes", Book.row("código", "days") + Book.row("b", "1"))
                .bytes();

        assertEquals(List.of("a"), Opened.of(book).all("/code"));
        assertEquals(List.of("sheet \"Notes\" of 2 was read"), Opened.of(book).notices());
        assertEquals(List.of("b"), Opened.of(book, null, "viajes").all("/code"));
        assertEquals(List.of("b"), Opened.of(book, null, "2").all("/code"));
        Refused.file(book, null, "Visitas", 400, "sheet Visitas", "allowed: Notes, Viajes");
        Refused.file(book, null, "0", 400, "allowed: Notes, Viajes");
    }

    @Test
    void a_workbook_without_rows_says_so() {
        Refused.bytes(new Book().sheet("T", "").bytes(), 422, "empty");
        assertEquals(List.of(), Opened.of(new Book().sheet("T", HEADER).bytes()).lines());
    }

    @Test
    void parts_may_have_prefixes_and_absolute_names() {
        byte[] book = new Book()
                .related("sharedStrings", "/xl/elsewhere/texts.xml")
                .part("xl/elsewhere/texts.xml", "<x:sst xmlns:x='y'><x:si><x:t>code</x:t></x:si></x:sst>")
                .sheet("T", "<row><c t='s'><v>0</v></c></row><row><c t='str'><v>a</v></c></row>")
                .bytes();

        assertEquals(List.of("a"), Opened.of(book).all("/code"));
    }

    @Test
    void a_file_that_is_no_whole_workbook_says_what_to_do() {
        byte[] book = new Book().sheet("T", HEADER + Book.row("a")).bytes();

        Refused.bytes(Arrays.copyOf(book, book.length / 2), 422, "damaged");
        Refused.file(book, RowFiles.CSV, null, 422, "Content-Type: " + RowFiles.XLSX);
        Refused.file("code\na\n".getBytes(), RowFiles.XLSX, null, 422, "no Excel workbook");
        Refused.bytes(
                new Book()
                        .raw("xl/vbaProject.bin", new byte[1])
                        .sheet("T", HEADER)
                        .bytes(),
                422,
                "macros");
        Refused.bytes(new Book().bytes(), 422, "no sheet");
        Refused.bytes(new Book().sheet("T", "<row><c></row>").bytes(), 422, "not well-formed XML");
    }

    @Test
    void what_was_exported_as_a_workbook_is_read_unchanged() throws IOException {
        List<Opened.Trip> trips = Stream.of(
                        "plain", "=1+1", "'=1+1", "-5", "007", "1e5", "<&>\"", "a\nb", "_x0041_", "日本 😀", "TRUE")
                .map(text -> new Opened.Trip(
                        text,
                        new Text(text, "es"),
                        PartialDate.of(text.length() > 4 ? "2013-12-31" : "2013-12~"),
                        text.length(),
                        new BigDecimal("1234567.25"),
                        text.length() > 4))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Sheets sheets = new Sheets(bytes, "Trips", Opened.COLUMNS, Locale.ENGLISH, Opened.JSON);
        trips.forEach(sheets::add);
        sheets.finish();

        Opened file = Opened.of(bytes.toByteArray());

        assertEquals(Map.of(), file.refused());
        assertEquals(
                trips.stream()
                        .map(trip -> Opened.COLUMNS.row(trip, Opened.JSON))
                        .toList(),
                file.drafts().stream().map(Opened.COLUMNS::row).toList());
    }
}
