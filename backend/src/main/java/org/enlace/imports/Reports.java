package org.enlace.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Right;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** Reads what was written down of imports. */
@Singleton
class Reports {

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

    Import find(String id) {
        try {
            Import found = Import.findById(UUID.fromString(id));
            if (found != null && found.readable(Caller.current())) {
                return found;
            }
        } catch (IllegalArgumentException noId) {
            // has no report, like an id that was never given
        }
        throw Refusal.missing("imports", id);
    }

    ImportReport of(Import found) {
        List<ImportReport.Rejection> rejections = new ArrayList<>();
        if (found.rejected > 0) {
            pages(found.id, RowOutcome.REJECTED, 0).stream()
                    .takeWhile(number -> rejections.size() < ImportReport.SHOWN)
                    .forEach(number -> rows(found.id, number).stream()
                            .flatMap(row -> row.rejections().stream())
                            .forEach(rejections::add));
        }
        return report(found, rejections);
    }

    private ImportReport report(Import found, List<ImportReport.Rejection> rejections) {
        return new ImportReport(
                found.id,
                found.kind,
                found.mode,
                found.onError,
                found.status,
                found.rows(),
                found.created,
                found.updated,
                found.unchanged,
                found.rejected,
                found.totalBytes,
                found.readBytes,
                found.startedAt,
                found.finishedAt,
                found.estimatedEnd().orElse(null),
                strings(found.notices),
                found.failure,
                rejections.stream().limit(ImportReport.SHOWN).toList());
    }

    ImportHistory history(String kind, ImportStatus status, int limit, String cursor) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        Caller caller = Caller.current();
        if (!caller.may(Right.COORDINATE)) {
            where.append(" and createdBy = :sender");
            values.put("sender", String.valueOf(caller.account()));
        }
        if (kind != null) {
            where.append(" and kind = :kind");
            values.put("kind", kind);
        }
        if (status != null) {
            where.append(" and status = :status");
            values.put("status", status);
        }
        if (cursor != null) {
            where.append(" and id < :cursor");
            values.put("cursor", id(cursor));
        }
        List<Import> found = Import.<Import>find(where + " order by id desc", values)
                .page(0, limit + 1)
                .list();
        List<ImportReport> items =
                found.stream().limit(limit).map(one -> report(one, List.of())).toList();
        return new ImportHistory(
                items, found.size() > limit ? items.get(limit - 1).id().toString() : null);
    }

    /** @param cursor the page of the report and the place in it at which to go on */
    RowPage page(UUID id, RowOutcome outcome, int limit, String cursor) {
        int[] from = place(cursor);
        List<RowPage.Item> items = new ArrayList<>();
        for (int number : pages(id, outcome, from[0])) {
            List<RowReport> rows = rows(id, number);
            for (int i = number == from[0] ? from[1] : 0; i < rows.size(); i++) {
                if (outcome != null && rows.get(i).outcome() != outcome) {
                    continue;
                }
                if (items.size() == limit) {
                    return new RowPage(items, number + "." + i);
                }
                items.add(RowPage.Item.of(rows.get(i)));
            }
        }
        return new RowPage(items, null);
    }

    private static int[] place(String cursor) {
        if (cursor == null) {
            return new int[] {0, 0};
        }
        if (!cursor.matches("\\d{1,9}\\.\\d{1,9}")) {
            throw Refusal.invalid(Violation.query("cursor", cursor, new Message("cursor")));
        }
        return Stream.of(cursor.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.invalid(Violation.query("cursor", cursor, new Message("cursor")));
        }
    }

    /** The numbers of the pages from {@code first} on that have rows of this outcome, of any when it is null. */
    List<Integer> pages(UUID id, RowOutcome outcome, int first) {
        String some = outcome == null ? "" : " and p." + outcome.name().toLowerCase(java.util.Locale.ROOT) + " > 0";
        return Panache.getSession()
                .createSelectionQuery(
                        "select p.key.number from ImportPage p where p.key.importId = :id and p.key.number >= :first"
                                + some + " order by p.key.number",
                        Integer.class)
                .setParameter("id", id)
                .setParameter("first", first)
                .getResultList();
    }

    List<RowReport> rows(UUID id, int number) {
        ImportPage page = ImportPage.findById(new ImportPage.Key(id, number));
        try (MappingIterator<RowReport> rows = RowReport.JSON
                .readerFor(RowReport.class)
                .readValues(new GZIPInputStream(new ByteArrayInputStream(page.content)))) {
            return rows.readAll();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        } finally {
            Panache.getEntityManager().detach(page);
        }
    }

    /** Passes the rows of an outcome on, page by page, each in a transaction of its own. */
    void each(UUID id, RowOutcome outcome, Consumer<RowReport> rows) {
        List<Integer> pages = QuarkusTransaction.requiringNew().call(() -> pages(id, outcome, 0));
        pages.forEach(number -> QuarkusTransaction.requiringNew().call(() -> rows(id, number)).stream()
                .filter(row -> row.outcome() == outcome)
                .forEach(rows));
    }

    /** The columns of a file that was imported, by its path in the bundle. */
    Map<String, List<String>> headers(Import found) {
        try {
            return RowReport.JSON.readValue(found.headers, HEADERS);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    List<String> strings(String array) {
        try {
            return array == null ? List.of() : RowReport.JSON.readValue(array, STRINGS);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
