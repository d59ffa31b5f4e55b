package org.enlace.shared.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Columns;

/**
 * A workbook that is written row by row, so that none of it is kept, and that goes on in a further sheet where one is
 * full.
 *
 * <p>Texts stand in their cells instead of the workbook's shared table, which would grow with the rows. A string cell
 * never runs as a formula, so none is quoted for that.
 */
public final class Sheets {

    private static final String DAY = "yyyy-mm-dd";

    /** Spreadsheets know no days before, and count those of the two months before wrongly. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** A spreadsheet's number keeps no more digits. */
    private static final int DIGITS = 15;

    /** What a cell of a spreadsheet holds at most. */
    private static final int LONGEST = 32_767;

    private final Workbook workbook;
    private final String name;
    private final Columns columns;
    private final List<String> headers;
    private final List<Class<?>> types;
    private final ObjectMapper json;
    private final int rows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    Sheets(OutputStream out, String name, Columns columns, ObjectMapper json) {
        this(out, name, columns, Locale.ENGLISH, json);
    }

    /** @param language of the headers */
    public Sheets(OutputStream out, String name, Columns columns, Locale language, ObjectMapper json) {
        this(out, name, columns, columns.headers(language), json, Worksheet.MAX_ROWS);
    }

    /** @param rows how many a sheet has, the header among them */
    Sheets(OutputStream out, String name, Columns columns, ObjectMapper json, int rows) {
        this(out, name, columns, columns.headers(), json, rows);
    }

    private Sheets(OutputStream out, String name, Columns columns, List<String> headers, ObjectMapper json, int rows) {
        workbook = new Workbook(out, "Enlace", null);
        this.name = name;
        this.columns = columns;
        this.headers = headers;
        this.json = json;
        this.rows = rows;
        types = columns.types();
        begin();
    }

    private void begin() {
        sheet = workbook.newWorksheet(++sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        for (int i = 0; i < headers.size(); i++) {
            sheet.inlineString(0, i, headers.get(i));
        }
        sheet.range(0, 0, 0, headers.size() - 1).style().bold().set();
        row = 1;
    }

    public void add(Object draft) {
        try {
            if (row == rows) {
                sheet.finish();
                begin();
            }
            List<String> cells = columns.row(draft, json);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    set(i, types.get(i), cells.get(i));
                }
            }
            row++;
            sheet.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private void set(int column, Class<?> type, String cell) {
        if (Number.class.isAssignableFrom(type) && new BigDecimal(cell).precision() <= DIGITS) {
            sheet.value(row, column, new BigDecimal(cell));
        } else if (type == Boolean.class) {
            sheet.value(row, column, Boolean.valueOf(cell));
        } else if (type == PartialDate.class && isDay(cell)) {
            sheet.value(row, column, LocalDate.parse(cell));
            sheet.style(row, column).format(DAY).set();
        } else {
            sheet.inlineString(row, column, cut(Formula.kept(cell)));
        }
    }

    private static String cut(String cell) {
        return cell.length() > LONGEST ? cell.substring(0, LONGEST - 1) + "…" : cell;
    }

    /** Whether a date is a whole day that a spreadsheet can count; months, years and doubts are written as stated. */
    private static boolean isDay(String date) {
        return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                && !LocalDate.parse(date).isBefore(FIRST_DAY);
    }

    public void finish() throws IOException {
        workbook.finish();
    }
}
