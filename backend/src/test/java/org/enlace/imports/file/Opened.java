package org.enlace.imports.file;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.text.Text;

/**
 * A file read to its end, as a table of {@code title.en}, {@code start} and other columns of a trip.
 *
 * @param drafts one for each good row
 * @param lines of all rows
 * @param refused rows that cannot be laid over a draft, by line
 */
record Opened(
        List<ObjectNode> drafts,
        List<Long> lines,
        Map<Long, Refusal> refused,
        List<Map<String, String>> cells,
        List<String> header,
        List<String> notices,
        long position) {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    static final Columns COLUMNS = Columns.of(Trip.class);

    record Trip(String code, Text title, PartialDate start, Integer days, BigDecimal cost, Boolean public_)
            implements Draft {}

    static Opened of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), null, null);
    }

    static Opened of(byte[] bytes) {
        return of(bytes, null, null);
    }

    static Opened of(byte[] bytes, String mediaType, String sheet) {
        return of(bytes, new FileDescription(mediaType, null, sheet));
    }

    /** Reads a file that is then gone, with everything that was unpacked beside it. */
    static Opened of(byte[] bytes, FileDescription description) {
        try {
            Path folder = Files.createTempDirectory("opened");
            Path file = Files.write(folder.resolve("file"), bytes);
            try (RowFile rows = RowFiles.open(file, description, COLUMNS, JSON)) {
                return read(rows);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static Opened read(RowFile file) {
        List<ObjectNode> drafts = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        Map<Long, Refusal> refused = new java.util.TreeMap<>();
        List<Map<String, String>> cells = new ArrayList<>();
        for (Iterator<Row> rows = file.rows(); rows.hasNext(); ) {
            Row row = rows.next();
            lines.add(row.line());
            cells.add(row.cells());
            ObjectNode draft = JSON.createObjectNode();
            try {
                row.layOver(draft);
                drafts.add(draft);
            } catch (Refusal refusal) {
                refused.put(row.line(), refusal);
            }
        }
        List<String> notices =
                file.notices().stream().map(notice -> notice.in(Locale.ENGLISH)).toList();
        return new Opened(drafts, lines, refused, cells, file.header(), notices, file.position());
    }

    /** A field of the good rows, empty where it has none. */
    List<String> all(String pointer) {
        return drafts.stream().map(draft -> draft.at(pointer).asText("")).toList();
    }

    /** What is said of a row that was refused. */
    String fault(long line) {
        return said(refused.get(line));
    }

    /** The sentence of a refusal, and those of its violations with their hints. */
    static String said(Refusal refusal) {
        return Stream.concat(
                        Stream.of(refusal.detail.in(Locale.ENGLISH)),
                        refusal.violations.stream()
                                .map(v -> v.in(Locale.ENGLISH))
                                .map(v -> v.field() + " " + v.value() + " " + v.message() + " " + v.hint()))
                .toList()
                .toString();
    }

    static byte[] gzipped(byte[] bytes) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(bytes);
            }
            return packed.toByteArray();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
