package org.enlace.imports.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.problem.Refusal;

/** The rows of a CSV file (RFC 4180), separated by commas, semicolons or tabs, below a header of known columns. */
final class CsvRows extends TextRows {

    private static final int MARK = 1 << 16;
    private static final int LONGEST_CELL = 1_000_000;
    private static final int BUFFER = LONGEST_CELL + MARK;

    private final CsvLines lines;
    private final Iterator<CsvLines.Line> records;
    private final Header header;
    private final Iterator<Row> rows;

    CsvRows(Path file, String charset, Columns columns, ObjectMapper json) throws IOException {
        super(file, charset, MARK);
        lines = new CsvLines(bytes);
        try {
            records = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(BUFFER)
                    .build(lines, text)
                    .iterator();
            CsvLines.Line first = next();
            if (first == null) {
                throw Refusal.unprocessable("imports.empty");
            }
            header = Header.of(List.of(first.cells()), columns, json);
            rows = Stream.iterate(next(), line -> line != null, line -> next())
                    .<Row>map(line -> new TableRow(line.number(), line.cells(), header, List.of()))
                    .iterator();
        } catch (CharacterCodingException undecodable) {
            text.close();
            throw encoding.undecodable();
        } catch (RuntimeException | IOException broken) {
            text.close();
            throw broken;
        }
    }

    /** The separator that the header line uses most. */
    private static char separator(Reader text) throws IOException {
        text.mark(MARK);
        char[] start = new char[MARK / 2];
        int length = Math.max(0, text.read(start));
        text.reset();
        String head = new String(start, 0, length).stripLeading();
        String line = head.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return Stream.of(',', ';', '\t')
                .reduce((most, other) -> count(line, other) > count(line, most) ? other : most)
                .orElseThrow();
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /** The next record in which something is written, or {@code null}. */
    private CsvLines.Line next() {
        try {
            CsvLines.Line line;
            do {
                line = records.hasNext() ? records.next() : null;
            } while (line != null && line.blank());
            return line;
        } catch (UncheckedIOException error) {
            throw broken(error.getCause());
        } catch (CsvParseException error) {
            throw broken(error);
        }
    }

    private RuntimeException broken(Exception error) {
        if (error.getCause() instanceof Refusal refusal) {
            return refusal;
        }
        if (error instanceof CharacterCodingException) {
            return encoding.undecodable();
        }
        if (error instanceof IOException io) {
            return new UncheckedIOException(io);
        }
        String said = String.valueOf(error.getMessage());
        String key = said.startsWith("Unclosed")
                ? "imports.unclosed-quote"
                : said.startsWith("Unexpected") ? "imports.stray-quote" : "imports.cell-size";
        return Refusal.unprocessable(key, lines.openLine(), LONGEST_CELL);
    }

    @Override
    public Iterator<Row> rows() {
        return rows;
    }

    @Override
    public List<String> header() {
        return header.names;
    }
}
