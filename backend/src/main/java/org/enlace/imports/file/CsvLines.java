package org.enlace.imports.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.enlace.imports.packed.Metered;
import org.enlace.shared.problem.Refusal;

/** Gathers the cells of a CSV record, and remembers the line on which the one that is being read began. */
final class CsvLines extends AbstractBaseCsvCallbackHandler<CsvLines.Line> {

    static final int MOST_COLUMNS = 1000;

    /**
     * A record of the file.
     *
     * @param number of the line on which it starts
     */
    record Line(long number, String[] cells) {

        boolean blank() {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Metered bytes;
    private final List<String> cells = new ArrayList<>();
    private long breaks;

    CsvLines(Metered bytes) {
        this.bytes = bytes;
    }

    /** Where the cell starts that could not be read to its end. */
    long openLine() {
        return getStartingLineNumber() + breaks;
    }

    @Override
    protected void handleBegin(long line) {
        bytes.begin(line);
        cells.clear();
        breaks = 0;
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        if (place >= MOST_COLUMNS) {
            throw Refusal.unprocessable("imports.columns", getStartingLineNumber(), MOST_COLUMNS);
        }
        cells.add(length == 0 ? "" : new String(buffer, offset, length));
        if (quoted) {
            countBreaks(buffer, offset, offset + length);
        }
    }

    private void countBreaks(char[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean second = buffer[i] == '\n' && i > from && buffer[i - 1] == '\r';
            breaks += (buffer[i] == '\n' || buffer[i] == '\r') && !second ? 1 : 0;
        }
    }

    @Override
    protected void handleEmpty() {
        cells.add("");
    }

    @Override
    protected Line buildRecord() {
        return new Line(getStartingLineNumber(), cells.toArray(String[]::new));
    }
}
