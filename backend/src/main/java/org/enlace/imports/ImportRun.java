package org.enlace.imports;

import com.carrotsearch.hppc.LongHashSet;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enlace.imports.file.Row;
import org.enlace.shared.kind.Batch;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.View;
import org.enlace.shared.problem.JsonErrors;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Problems;
import org.enlace.shared.problem.Violation;

/**
 * Takes the rows of one file: creates what is new, updates what differs, leaves what is the same, and says of every
 * other row what is wrong with it.
 *
 * <p>A row is laid over the draft of the record with its code, so that a column which the file does not have keeps what
 * was there, and the same file a second time changes nothing. The caller's transaction decides whether it stays.
 */
final class ImportRun<E extends Recorded<D>, D extends Draft, V extends View> {

    final Kind<E, D, V> kind;
    final ObjectMapper json;
    final List<RowMatching> matchings;
    private final Consumer<TakenRow<E, D, V>> report;
    private final Waiting waiting = new Waiting();
    private boolean awaiting = true;

    /** Hashes of the codes so far: a million codes themselves would take more memory than the rest of the server. */
    private final LongHashSet codes = new LongHashSet();

    /** @param report is told of every row what became of it */
    ImportRun(Kind<E, D, V> kind, ObjectMapper json, List<RowMatching> matchings, Consumer<TakenRow<E, D, V>> report) {
        this.kind = kind;
        this.json = json;
        this.matchings = matchings.stream().filter(one -> one.appliesTo(kind)).toList();
        this.report = report;
    }

    /** Reads rows, without a look at the database. */
    List<TakenRow<E, D, V>> read(List<Row> rows) {
        return rows.stream().map(row -> new TakenRow<>(this, row)).toList();
    }

    /**
     * Takes rows that were read, inside a transaction. Where the database refuses what no rule foresaw, their halves
     * are taken, until it is clear which row it is.
     */
    void take(List<TakenRow<E, D, V>> rows) {
        Optional<Message> refusal = write(rows, batch -> rows.forEach(one -> one.step(batch, one::settle)));
        if (refusal.isPresent() && rows.size() > 1) {
            int half = rows.size() / 2;
            take(again(rows.subList(0, half)));
            take(again(rows.subList(half, rows.size())));
        } else {
            tell(rows, refusal);
        }
    }

    /**
     * Takes the rows that waited, after the last row of all files whose kinds share a table: a row of one may have
     * waited for a row of another that waited too.
     */
    static void takeWaiting(List<ImportRun<?, ?, ?>> runs) {
        long before = Long.MAX_VALUE;
        while (runs.size() > 1 && waiting(runs) < before) {
            before = waiting(runs);
            runs.forEach(ImportRun::takeOrdered);
        }
        runs.forEach(ImportRun::takeLast);
    }

    private static long waiting(List<ImportRun<?, ?, ?>> runs) {
        return runs.stream().mapToLong(run -> run.waiting.size()).sum();
    }

    private void takeOrdered() {
        List<Waiting.One> ordered = waiting.inOrder();
        for (int i = 0; i < ordered.size(); i += ReadAhead.ROWS) {
            take(waited(ordered.subList(i, Math.min(i + ReadAhead.ROWS, ordered.size()))));
        }
    }

    private void takeLast() {
        awaiting = false;
        takeOrdered();
        List<TakenRow<E, D, V>> circles = waited(waiting.inCircles());
        tell(circles, write(circles, batch -> settleTogether(circles, batch)));
    }

    private List<TakenRow<E, D, V>> waited(List<Waiting.One> rows) {
        return rows.stream().map(one -> new TakenRow<>(this, one)).toList();
    }

    private List<TakenRow<E, D, V>> again(List<TakenRow<E, D, V>> rows) {
        return rows.stream().map(TakenRow::again).toList();
    }

    /** Says why the database took none of the rows. */
    private Optional<Message> write(List<TakenRow<E, D, V>> rows, Consumer<Batch<E, D, V>> settle) {
        Batch<E, D, V> batch = new Batch<>(kind, awaiting && !waiting.isFull());
        for (RowMatching matching : matchings) {
            Consumer<ObjectNode> match = matching.among(good(rows, TakenRow::tree));
            rows.forEach(one -> one.step(() -> one.match(match, matching.field())));
        }
        batch.foresee(good(rows, TakenRow::own));
        rows.forEach(one -> one.step(batch, one::name));
        batch.readExisting(good(rows, TakenRow::code));
        settle.accept(batch);
        try {
            batch.write();
            return Optional.empty();
        } catch (RuntimeException error) {
            return Optional.of(Problems.ofRecord(error).orElseThrow(() -> error));
        }
    }

    private <T> List<T> good(List<TakenRow<E, D, V>> rows, Function<TakenRow<E, D, V>, T> part) {
        return rows.stream().filter(TakenRow::good).map(part).toList();
    }

    /**
     * Makes the records that name each other before any is judged, and takes those back whose reasons lie with others;
     * records that were there already come last, since nobody waits for them.
     */
    private void settleTogether(List<TakenRow<E, D, V>> rows, Batch<E, D, V> batch) {
        Map<Boolean, List<TakenRow<E, D, V>>> known = rows.stream()
                .filter(TakenRow::good)
                .collect(Collectors.partitioningBy(
                        one -> batch.existing(one.code()).isPresent()));
        List<TakenRow<E, D, V>> fresh = known.get(false);
        batch.expect(good(fresh, TakenRow::own));
        List<TakenRow<E, D, V>> judged = fresh;
        while (!judged.isEmpty()) {
            judged.forEach(one -> one.step(batch, one::make));
            Set<String> refused = judged.stream()
                    .filter(one -> !one.good())
                    .map(TakenRow::code)
                    .collect(Collectors.toSet());
            refused.forEach(batch::forget);
            judged = fresh.stream()
                    .filter(one -> one.good() && one.awaits(refused))
                    .toList();
        }
        known.get(true).forEach(one -> one.step(batch, one::settle));
    }

    private void tell(List<TakenRow<E, D, V>> rows, Optional<Message> refusal) {
        refusal.map(why -> List.of(Violation.body(null, null, why)))
                .ifPresent(reasons -> rows.forEach(one -> one.reject(reasons)));
        for (TakenRow<E, D, V> row : rows) {
            boolean mayWait = awaiting && row.mayWait();
            if (mayWait && !waiting.isFull()) {
                waiting.add(row.waiting());
                continue;
            }
            if (mayWait) {
                row.rejectToo(Violation.body(null, null, new Message("imports.waiting", Waiting.MOST)));
            }
            report.accept(row);
        }
    }

    D draft(ObjectNode tree) {
        try {
            return json.treeToValue(tree, kind.draft);
        } catch (JsonProcessingException unreadable) {
            throw JsonErrors.refusal(unreadable);
        }
    }

    /** Whether no row before had the code. */
    boolean first(String code) {
        return codes.add(
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
    }
}
