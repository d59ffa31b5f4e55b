package org.enlace.imports.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;

/** The rows of a sheet in which something is written, one after the other. */
public final class SheetRows implements AutoCloseable {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 1000;
    private static final int LETTERS = 26;

    private final Workbook workbook;
    private final Metered bytes;
    private final long size;
    private final Xml xml;
    private long number;

    SheetRows(Workbook workbook, InputStream part, long size) throws IOException {
        this.workbook = workbook;
        this.size = size;
        bytes = new Metered(part);
        xml = new Xml(bytes);
        xml.start("sheetData");
    }

    /** The next row, or {@code null} after the last. */
    public SheetRow next() {
        while (xml.start(Set.of("row"), "sheetData")) {
            int said = Numbers.whole(xml.attribute("r"));
            number = said > 0 ? said : number + 1;
            if (number > MOST_ROWS) {
                throw Refusal.of(413, "imports.workbook-rows", MOST_ROWS);
            }
            bytes.begin(number);
            SheetRow row = row();
            if (row.cells().length > 0) {
                return row;
            }
        }
        return null;
    }

    private SheetRow row() {
        List<String> cells = new ArrayList<>();
        Map<Integer, Message> faults = new HashMap<>();
        int column = -1;
        while (xml.start(Set.of("c"), "row")) {
            String reference = xml.attribute("r");
            column = reference == null ? column + 1 : column(reference);
            Cell cell = Cell.read(xml, reference == null ? "#" + number : reference, workbook);
            if (cell.text().isBlank()) {
                continue;
            }
            if (column >= MOST_COLUMNS) {
                throw Refusal.unprocessable("imports.columns", number, MOST_COLUMNS);
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, cell.text());
            if (cell.fault() != null) {
                faults.put(column, cell.fault());
            }
        }
        return new SheetRow(number, cells.toArray(String[]::new), faults);
    }

    /** The place from 0 of a column that is called A to XFD; the digits of the row follow. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = Math.min(MOST_ROWS, column * LETTERS + reference.charAt(i) - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }

    /** How much of the sheet has been read, from 0 to 1. */
    public double progress() {
        return Math.min(1, (double) bytes.position() / size);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
