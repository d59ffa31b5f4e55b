package org.enlace.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Formula;

/** The rows of a CSV file in UTF-8, separated by commas, semicolons or tabs, with a header of known columns. */
final class CsvRows {

    private static final int MARK = 65_536;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Columns columns;
    private final ObjectMapper json;

    CsvRows(Columns columns, ObjectMapper json) {
        this.columns = columns;
        this.json = json;
    }

    /** Reads the header at once and the rows as they are asked for. */
    Stream<Row> of(InputStream file) {
        try {
            Reader text = new BufferedReader(
                    new InputStreamReader(
                            file,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    MARK);
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .iterator();
            if (!records.hasNext()) {
                throw Refusal.unprocessable("imports.empty");
            }
            List<String> header = header(records.next());
            return Stream.iterate(next(records), record -> record != null, record -> next(records))
                    .map(record -> row(header, record));
        } catch (IOException error) {
            throw refusal(error);
        }
    }

    /** The separator that the header line uses most; the mark of a byte order is passed over. */
    private static char separator(Reader text) throws IOException {
        text.mark(MARK);
        int first = text.read();
        StringBuilder line = new StringBuilder();
        for (int c = first; c >= 0 && c != '\n' && line.length() < MARK / 2; c = text.read()) {
            line.append((char) c);
        }
        text.reset();
        if (first == BYTE_ORDER_MARK) {
            text.skip(1);
        }
        return Stream.of(',', ';', '\t')
                .max((a, b) -> Long.compare(count(line, a), count(line, b)) != 0
                        ? Long.compare(count(line, a), count(line, b))
                        : b - a)
                .orElseThrow();
    }

    private static long count(CharSequence line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /** The columns in the file's order, by whatever name the file gives them. */
    private List<String> header(CsvRecord record) {
        List<String> header = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        for (String name : record.getFields()) {
            String column = columns.canonical(name);
            if (column == null || header.contains(column)) {
                wrong.add(Violation.body(
                                name.strip(),
                                null,
                                new Message(column == null ? "imports.column" : "imports.column-twice"))
                        .withHint(new Message("allowed", String.join(", ", columns.headers()))));
            }
            header.add(column);
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return header;
    }

    private static CsvRecord next(Iterator<CsvRecord> records) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (java.io.UncheckedIOException error) {
            throw refusal(error.getCause());
        } catch (CsvParseException error) {
            throw error.getCause() instanceof IOException io
                    ? refusal(io)
                    : Refusal.unprocessable("imports.unreadable", String.valueOf(error.getMessage()));
        }
    }

    private Row row(List<String> header, CsvRecord record) {
        return new Row(record.getStartingLineNumber(), tree -> {
            if (record.getFieldCount() != header.size()) {
                throw Refusal.unprocessable("imports.ragged", record.getFieldCount(), header.size());
            }
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), Formula.unguarded(record.getField(i)));
            }
            columns.read(cells, tree, json);
        });
    }

    private static Refusal refusal(IOException error) {
        return error instanceof CharacterCodingException
                ? Refusal.unprocessable("imports.not-utf-8")
                : Refusal.unprocessable("imports.unreadable", String.valueOf(error.getMessage()));
    }
}
