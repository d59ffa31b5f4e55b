package org.enlace.imports.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;

/** The drafts of a JSON array, or of a file with one JSON object on each line. */
final class JsonRows extends TextRows {

    private static final int BUFFER = 8192;

    private final Columns columns;
    private final Iterator<Row> rows;
    private long line;

    private JsonRows(Path file, String charset, Columns columns, ObjectMapper json, boolean array) throws IOException {
        super(file, charset, BUFFER);
        this.columns = columns;
        try {
            Source source = array ? elements(json) : lines(json);
            rows = Stream.iterate(next(source), row -> row != null, row -> next(source))
                    .iterator();
        } catch (CharacterCodingException undecodable) {
            text.close();
            throw encoding.undecodable();
        } catch (RuntimeException | IOException broken) {
            text.close();
            throw broken;
        }
    }

    static RowFile array(Path file, String charset, Columns columns, ObjectMapper json) throws IOException {
        return new JsonRows(file, charset, columns, json, true);
    }

    static RowFile lines(Path file, String charset, Columns columns, ObjectMapper json) throws IOException {
        return new JsonRows(file, charset, columns, json, false);
    }

    /** Gives the next row, or {@code null} at the end. */
    private interface Source {
        Row next() throws IOException;
    }

    private Source elements(ObjectMapper json) throws IOException {
        JsonParser parser = json.getFactory().createParser(text);
        ObjectReader reader = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        if (step(parser) != JsonToken.START_ARRAY) {
            throw Refusal.unprocessable("imports.no-array");
        }
        return () -> {
            bytes.begin(++line);
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                if (parser.nextToken() != null) {
                    throw Refusal.unprocessable(
                            "imports.after-array", parser.currentLocation().getLineNr());
                }
                return null;
            }
            long start = parser.currentLocation().getCharOffset();
            JsonNode node = reader.readTree(parser);
            return new JsonRow(line, parser.currentLocation().getCharOffset() - start, node, null, columns);
        };
    }

    private JsonToken step(JsonParser parser) throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException malformed) {
            throw malformed("imports.json-malformed", malformed);
        }
    }

    private Source lines(ObjectMapper json) {
        return () -> {
            String read;
            do {
                bytes.begin(++line);
                read = text.readLine();
            } while (read != null && read.isBlank());
            return read == null ? null : parsed(read, json);
        };
    }

    private Row parsed(String read, ObjectMapper json) throws IOException {
        try {
            return new JsonRow(line, read.length(), json.readTree(read), null, columns);
        } catch (JsonProcessingException malformed) {
            return new JsonRow(line, read.length(), null, malformed("imports.line-malformed", malformed), columns);
        }
    }

    private Row next(Source source) {
        try {
            return source.next();
        } catch (JsonProcessingException malformed) {
            throw malformed("imports.json-malformed", malformed);
        } catch (CharacterCodingException undecodable) {
            throw encoding.undecodable();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static Refusal malformed(String key, JsonProcessingException error) {
        boolean twice = String.valueOf(error.getOriginalMessage()).startsWith("Duplicate");
        JsonLocation where = error.getLocation() == null ? JsonLocation.NA : error.getLocation();
        return Refusal.unprocessable(
                key,
                where.getLineNr(),
                where.getColumnNr(),
                new Message(twice ? "imports.name-twice" : "imports.malformed"));
    }

    @Override
    public Iterator<Row> rows() {
        return rows;
    }

    @Override
    public List<String> header() {
        return columns.headers();
    }

    @Override
    public Message missing() {
        return new Message("imports.no-rows");
    }
}
