package org.enlace.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.enlace.imports.file.RowFile;

/**
 * Writes down what an import does while it does it, in transactions of its own: whoever watches sees it grow, and it
 * stays when the rows themselves are rolled back.
 */
final class Report {

    /** Bytes of a page before it is compressed; H2 keeps a million in a cell. */
    private static final int PAGE = 800_000;

    private static final Duration PULSE = Duration.ofSeconds(1);

    private static final ObjectWriter JSON = RowReport.JSON.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final UUID id;
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();
    private final MessageDigest digest = sha256();
    private long before;
    private long position;
    private Instant written = Instant.now();
    private ImportPage page;
    private int number;
    private long rejected;

    Report(UUID id) {
        this.id = id;
        page = new ImportPage();
    }

    /** Says how many bytes there are to read, where that is not the size of what was sent. */
    void expect(long bytes) {
        QuarkusTransaction.requiringNew().run(() -> Import.get(id).totalBytes = bytes);
    }

    /**
     * Begins a file: its columns, and what was noticed about it.
     *
     * @param path in the bundle, or {@code null}
     */
    void begin(String path, RowFile file, Locale locale) {
        headers.put(path == null ? "" : path, file.header());
        file.notices().forEach(notice -> notices.add((path == null ? "" : path + ": ") + notice.in(locale)));
        QuarkusTransaction.requiringNew().run(() -> {
            Import running = Import.get(id);
            running.status = ImportStatus.RUNNING;
            running.headers = text(headers);
            running.notices = text(notices);
            running.touch();
        });
    }

    /** Ends a file of so many bytes. */
    void end(long bytes) {
        before += bytes;
        position = 0;
    }

    void add(RowReport row) {
        int start = rows.size();
        append(row);
        if (rows.size() - start > PAGE) {
            byte[] others = Arrays.copyOf(rows.toByteArray(), start);
            rows.reset();
            rows.writeBytes(others);
            append(row.withoutCells());
        }
        switch (row.outcome()) {
            case CREATED -> page.created++;
            case UPDATED -> page.updated++;
            case UNCHANGED -> page.unchanged++;
            case REJECTED -> {
                page.rejected++;
                rejected++;
            }
        }
        if (rows.size() > PAGE) {
            write();
        }
    }

    private void append(RowReport row) {
        try {
            JSON.writeValue(rows, row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        rows.write('\n');
    }

    /** SHA-256 of all pages, one behind the other, after all rows were taken. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How the import ends, after all rows were taken. */
    ImportStatus status(ImportRequest request) {
        if (rejected > 0 && request.onError() == OnError.ABORT) {
            return ImportStatus.REJECTED;
        }
        return request.mode() == ImportMode.VALIDATE ? ImportStatus.VALIDATED : ImportStatus.COMMITTED;
    }

    /** Says how far the file is read. What was added is written about once a second: each time costs a commit. */
    void reached(long bytes) {
        position = bytes;
        if (Instant.now().isAfter(written.plus(PULSE))) {
            write();
        }
    }

    /** Writes what was added; nothing may be added after the last time. */
    void write() {
        ImportPage full = page;
        boolean empty = rows.size() == 0;
        if (!empty) {
            full.key = new ImportPage.Key(id, number++);
            full.content = compressed(rows.toByteArray());
            digest.update(full.content);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (!empty) {
                full.persist();
            }
            Import running = Import.get(id);
            running.created += full.created;
            running.updated += full.updated;
            running.unchanged += full.unchanged;
            running.rejected += full.rejected;
            running.readBytes = before + position;
            running.touch();
        });
        page = new ImportPage();
        rows.reset();
        written = Instant.now();
    }

    private static byte[] compressed(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
