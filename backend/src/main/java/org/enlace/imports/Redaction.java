package org.enlace.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.enlace.shared.text.Folded;

/**
 * Takes out of the reports of all imports what their rows said of somebody who is to be forgotten; the rows stay and
 * are counted as before.
 */
@Singleton
public class Redaction {

    private final Reports reports;

    Redaction(Reports reports) {
        this.reports = reports;
    }

    /**
     * Rewrites the pages that hold such a row, in the running transaction and in the memory of one page.
     *
     * @param records whose rows lose what they said
     * @param words names and addresses; rows that hold one of them lose what they said too, whatever they are about
     */
    public void of(Set<UUID> records, Collection<String> words) {
        List<Set<String>> folded = words.stream().map(Redaction::parts).toList();
        keys().forEach(key -> {
            List<RowReport> rows = reports.rows(key.importId(), key.number());
            List<RowReport> redacted = rows.stream()
                    .map(row -> records.contains(row.id()) || tells(row, folded) ? redacted(row) : row)
                    .toList();
            if (!redacted.equals(rows)) {
                ImportPage page = ImportPage.findById(key);
                page.content = compressed(redacted);
                Panache.getEntityManager().flush();
                Panache.getEntityManager().detach(page);
            }
        });
    }

    private static List<ImportPage.Key> keys() {
        return Panache.getSession()
                .createSelectionQuery(
                        "select p.key from ImportPage p order by p.key.importId, p.key.number", ImportPage.Key.class)
                .getResultList();
    }

    /** Given and family names stand in different columns, so that a name is there when all its parts are. */
    private static boolean tells(RowReport row, List<Set<String>> words) {
        Set<String> parts = parts(json(row));
        return words.stream().anyMatch(parts::containsAll);
    }

    private static Set<String> parts(String text) {
        return new HashSet<>(List.of(Folded.of(text).split(" ")));
    }

    private static RowReport redacted(RowReport row) {
        return new RowReport(
                row.kind(),
                row.file(),
                row.line(),
                row.outcome(),
                row.id(),
                null,
                row.version(),
                null,
                Map.of(),
                List.of());
    }

    private static String json(RowReport row) {
        try {
            return RowReport.JSON.writeValueAsString(row);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] compressed(List<RowReport> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (RowReport row : rows) {
                gzip.write(json(row).getBytes(StandardCharsets.UTF_8));
                gzip.write('\n');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
