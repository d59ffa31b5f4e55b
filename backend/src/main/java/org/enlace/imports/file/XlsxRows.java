package org.enlace.imports.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.imports.packed.SheetRow;
import org.enlace.imports.packed.SheetRows;
import org.enlace.imports.packed.Workbook;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** The rows of one sheet of an Excel workbook, below a header of known columns. */
final class XlsxRows implements RowFile {

    private final Workbook workbook;
    private final Workbook.Sheet sheet;
    private final SheetRows sheetRows;
    private final Header header;
    private final Iterator<Row> rows;
    private final long size;

    XlsxRows(Path file, String wanted, Columns columns, ObjectMapper json) throws IOException {
        size = Files.size(file);
        workbook = Workbook.open(file);
        try {
            sheet = sheet(workbook.sheets(), wanted);
            sheetRows = workbook.rows(sheet);
            SheetRow first = sheetRows.next();
            if (first == null) {
                throw Refusal.unprocessable("imports.empty");
            }
            header = Header.of(List.of(first.cells()), columns, json);
            rows = Stream.iterate(sheetRows.next(), row -> row != null, row -> sheetRows.next())
                    .map(this::row)
                    .iterator();
        } catch (RuntimeException | IOException broken) {
            workbook.close();
            throw broken;
        }
    }

    /** The sheet of that name, else of that number, else the first that can be seen. */
    private static Workbook.Sheet sheet(List<Workbook.Sheet> sheets, String wanted) {
        if (wanted == null) {
            return sheets.stream().filter(Workbook.Sheet::visible).findFirst().orElse(sheets.get(0));
        }
        return sheets.stream()
                .filter(one -> one.name().equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(one -> String.valueOf(sheets.indexOf(one) + 1).equals(wanted.strip()))
                        .findFirst())
                .orElseThrow(() -> Refusal.invalid(Violation.query("sheet", wanted, new Message("imports.sheet"))
                        .withHint(new Message(
                                "allowed",
                                sheets.stream().map(Workbook.Sheet::name).collect(Collectors.joining(", "))))));
    }

    private Row row(SheetRow row) {
        String[] cells = row.cells();
        if (cells.length < header.size()) {
            cells = Arrays.copyOf(cells, header.size());
            Arrays.fill(cells, row.cells().length, cells.length, "");
        }
        String[] values = cells;
        List<Violation> faults = row.faults().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fault -> Violation.body(header.column(fault.getKey()), values[fault.getKey()], fault.getValue()))
                .toList();
        return new TableRow(row.number(), values, header, faults);
    }

    @Override
    public Iterator<Row> rows() {
        return rows;
    }

    @Override
    public List<String> header() {
        return header.names;
    }

    @Override
    public List<Message> notices() {
        int sheets = workbook.sheets().size();
        return sheets > 1 ? List.of(new Message("imports.sheet-read", sheet.name(), sheets)) : List.of();
    }

    @Override
    public long position() {
        return (long) (size * sheetRows.progress());
    }

    @Override
    public void close() {
        try {
            sheetRows.close();
            workbook.close();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
