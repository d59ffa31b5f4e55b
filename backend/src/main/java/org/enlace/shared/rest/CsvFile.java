package org.enlace.shared.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.enlace.shared.kind.Columns;

/** Rows of a CSV file, such as drafts, which an import takes; a header comes first, and no cell runs as a formula. */
public final class CsvFile {

    private final CsvWriter csv;
    private final Columns columns;
    private final ObjectMapper json;

    public CsvFile(Writer text, Columns columns, ObjectMapper json) {
        csv = CsvWriter.builder().build(text);
        this.columns = columns;
        this.json = json;
    }

    /** @param rows passes each on as it is read */
    public <R> void write(Consumer<Consumer<R>> rows) throws IOException {
        csv.writeRecord(columns.headers());
        rows.accept(row -> csv.writeRecord(
                columns.row(row, json).stream().map(Formula::guarded).toList()));
        csv.flush();
    }
}
