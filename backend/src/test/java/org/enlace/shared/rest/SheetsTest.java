package org.enlace.shared.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Draft;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class SheetsTest {

    private static final int CODE = 0;
    private static final int AMOUNT = 1;
    private static final int APPROXIMATE = 2;
    private static final int DATE = 3;
    private static final int HOSTS = 4;

    @Test
    void numbers_truths_and_whole_days_are_cells_of_their_type() throws IOException {
        Row row = read(write(
                        new Stay("a", new BigDecimal("12.5"), true, PartialDate.of("2011-01-17"), List.of("x", "y"))))
                .get(0)
                .get(1);

        assertEquals(new BigDecimal("12.5"), row.getCellAsNumber(AMOUNT).orElseThrow());
        assertEquals(true, row.getCellAsBoolean(APPROXIMATE).orElseThrow());
        assertEquals("2011-01-17T00:00", row.getCellAsDate(DATE).orElseThrow().toString());
        assertEquals("yyyy-mm-dd", row.getCell(DATE).getDataFormatString());
        assertEquals("x|y", row.getCellText(HOSTS));
    }

    @Test
    void a_date_that_is_no_day_of_a_spreadsheet_and_a_number_that_is_too_long_stay_as_they_were_stated()
            throws IOException {
        for (String stated : List.of("2011", "2011-01", "2013-21", "2011-01-17~", "1899-12-31")) {
            Row row = read(write(
                            new Stay("a", new BigDecimal("1234567890123456.1"), null, PartialDate.of(stated), null)))
                    .get(0)
                    .get(1);
            assertEquals(CellType.STRING, row.getCell(DATE).getType(), stated);
            assertEquals(stated, row.getCellText(DATE));
            assertEquals("1234567890123456.1", row.getCellText(AMOUNT));
        }
    }

    @Test
    void a_text_is_written_as_it_is_and_runs_as_no_formula() throws IOException {
        for (String text : List.of("=1+1", "@x", "'quoted", "<&>\"", "two\r\nlines", "Colón 🎉", "007", "-5")) {
            Row row = read(write(new Stay(text, null, null, null, null))).get(0).get(1);
            assertEquals(CellType.STRING, row.getCell(CODE).getType(), text);
            assertEquals(text, row.getCellText(CODE));
        }
    }

    @Test
    void what_no_cell_holds_is_cut_where_one_can_see_it() throws IOException {
        Row row = read(write(new Stay("x".repeat(40_000), null, null, null, null)))
                .get(0)
                .get(1);
        assertEquals("x".repeat(32_766) + "…", row.getCellText(CODE));
    }

    @Test
    void the_header_stays_in_sight_and_a_full_sheet_is_continued_in_the_next_one() throws IOException {
        byte[] file = write(
                3,
                Stream.of("a", "b", "c")
                        .map(code -> new Stay(code, null, null, null, null))
                        .toArray(Stay[]::new));

        List<List<Row>> sheets = read(file);
        assertEquals(2, sheets.size());
        assertEquals(List.of("code", "a", "b"), codes(sheets.get(0)));
        assertEquals(List.of("code", "c"), codes(sheets.get(1)));
        assertEquals(List.of("stays", "stays 2"), names(file));
        String xml = entry(file, "xl/worksheets/sheet2.xml");
        assertEquals(true, xml.contains("ySplit=\"1\"") && xml.contains("state=\"frozen\""), xml);
    }

    private static List<String> codes(List<Row> rows) {
        return rows.stream().map(row -> row.getCellText(CODE)).toList();
    }

    private static byte[] write(Stay... stays) throws IOException {
        return write(10, stays);
    }

    private static byte[] write(int rows, Stay... stays) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheets sheets =
                new Sheets(out, "stays", Columns.of(Stay.class), new ObjectMapper().findAndRegisterModules(), rows);
        for (Stay stay : stays) {
            sheets.add(stay);
        }
        sheets.finish();
        return out.toByteArray();
    }

    private static List<List<Row>> read(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = open(file)) {
            List<List<Row>> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet.read());
            }
            return sheets;
        }
    }

    private static List<String> names(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = open(file)) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    private static ReadableWorkbook open(byte[] file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
    }

    private static String entry(byte[] file, String name) throws IOException {
        Path saved = Files.write(Files.createTempFile("sheets", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(saved.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(saved);
        }
    }

    record Stay(String code, BigDecimal amount, Boolean approximate, PartialDate date, List<String> hosts)
            implements Draft {}
}
