package org.enlace.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Writes down what an import does while it does it, in transactions of its own: whoever watches sees it grow, and it
 * stays when the rows themselves are rolled back.
 */
final class Report {

    private static final int PAGE = 400_000;

    private static final ObjectWriter JSON = RowReport.JSON.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final UUID id;
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();
    private long before;
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
        flush(0);
    }

    void add(RowReport row) {
        try {
            JSON.writeValue(rows, row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        rows.write('\n');
        switch (row.outcome()) {
            case CREATED -> page.created++;
            case UPDATED -> page.updated++;
            case UNCHANGED -> page.unchanged++;
            case REJECTED -> page.rejected++;
        }
        if (row.outcome() == RowOutcome.REJECTED) {
            rejected++;
        }
        if (rows.size() > PAGE) {
            keep();
        }
    }

    /** How the import ends, after all rows were taken. */
    ImportStatus status(ImportRequest request) {
        if (rejected > 0 && request.onError() == OnError.ABORT) {
            return ImportStatus.REJECTED;
        }
        return request.mode() == ImportMode.VALIDATE ? ImportStatus.VALIDATED : ImportStatus.COMMITTED;
    }

    /** Writes what was added, and how far the file is read. */
    void flush(long position) {
        if (rows.size() > 0) {
            keep();
        }
        QuarkusTransaction.requiringNew().run(() -> {
            Import running = Import.get(id);
            running.readBytes = before + position;
            running.touch();
        });
    }

    private void keep() {
        ImportPage full = page;
        full.key = new ImportPage.Key(id, number++);
        full.content = compressed(rows.toByteArray());
        QuarkusTransaction.requiringNew().run(() -> {
            full.persist();
            Import running = Import.get(id);
            running.created += full.created;
            running.updated += full.updated;
            running.unchanged += full.unchanged;
            running.rejected += full.rejected;
            running.touch();
        });
        page = new ImportPage();
        rows.reset();
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
