package org.enlace.imports;

import com.carrotsearch.hppc.LongHashSet;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.enlace.imports.file.Row;
import org.enlace.shared.kind.Batch;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.View;
import org.enlace.shared.problem.JsonErrors;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/**
 * Takes the rows of one file: creates what is new, updates what differs, leaves what is the same, and says of every
 * other row what is wrong with it.
 *
 * <p>A row is laid over the draft of the record with its code, so that a column which the file does not have keeps what
 * was there, and the same file a second time changes nothing. The caller's transaction decides whether it stays.
 */
final class ImportRun<E extends Recorded<D>, D extends Draft, V extends View> {

    private final Kind<E, D, V> kind;
    private final ObjectMapper json;
    private final Locale locale;
    private final List<RowMatching> matchings;

    /** Hashes of the codes so far: a million codes themselves would take more memory than the rest of the server. */
    private final LongHashSet codes = new LongHashSet();

    ImportRun(Kind<E, D, V> kind, ObjectMapper json, Locale locale, List<RowMatching> matchings) {
        this.kind = kind;
        this.json = json;
        this.locale = locale;
        this.matchings = matchings.stream().filter(one -> one.appliesTo(kind)).toList();
    }

    /** Reads rows, without a look at the database. */
    List<Taken> read(List<Row> rows) {
        List<Taken> read = rows.stream().map(Taken::new).toList();
        read.forEach(one -> one.step(() -> one.read()));
        return read;
    }

    /** Takes rows that were read, inside a transaction, and tells in their order what became of them. */
    void take(List<Taken> taken, String file, Consumer<RowReport> report) {
        Batch<E, D, V> batch = new Batch<>(kind);
        for (RowMatching matching : matchings) {
            Consumer<ObjectNode> match = matching.among(
                    taken.stream().filter(Taken::good).map(one -> one.tree).toList());
            taken.forEach(one -> one.step(() -> one.match(match, matching.field())));
        }
        batch.foresee(taken.stream().filter(Taken::good).map(one -> one.own).toList());
        taken.forEach(one -> one.step(() -> one.name(batch)));
        batch.readExisting(
                taken.stream().map(one -> one.code).filter(Objects::nonNull).toList());
        taken.forEach(one -> one.step(() -> one.settle(batch)));
        batch.write();
        taken.forEach(one -> report.accept(one.report(file)));
    }

    private D draft(ObjectNode tree) {
        try {
            return json.treeToValue(tree, kind.draft);
        } catch (JsonProcessingException unreadable) {
            throw JsonErrors.refusal(unreadable);
        }
    }

    private boolean first(String code) {
        return codes.add(
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
    }

    /** A row on its way into a record. */
    final class Taken {

        private final Row row;
        private final ObjectNode tree = json.createObjectNode();
        private D own;
        private String code;
        private E record;
        private RowOutcome outcome;
        private JsonNode before;
        private List<Violation> violations = List.of();

        private Taken(Row row) {
            this.row = row;
        }

        private boolean good() {
            return outcome != RowOutcome.REJECTED;
        }

        private void step(Runnable next) {
            if (!good()) {
                return;
            }
            try {
                next.run();
            } catch (Columns.BadCell cell) {
                Violation violation = Violation.body(cell.header, cell.cell, new Message("unreadable-value"));
                reject(List.of(JsonErrors.expected(violation, cell.type)));
            } catch (Refusal refusal) {
                reject(
                        refusal.violations.isEmpty()
                                ? List.of(Violation.body(null, null, refusal.detail))
                                : refusal.violations);
            }
        }

        private void reject(List<Violation> reasons) {
            outcome = RowOutcome.REJECTED;
            violations = reasons;
        }

        private void read() {
            row.layOver(tree);
            own = draft(tree);
        }

        private void match(Consumer<ObjectNode> match, String field) {
            JsonNode named = tree.get(field);
            match.accept(tree);
            if (tree.get(field) != named) {
                own = draft(tree);
            }
        }

        /**
         * Finds the code under which the row is one of a record; twice in a file would be two answers to one question.
         */
        private void name(Batch<E, D, V> batch) {
            code = own.code();
            if (code == null) {
                code = batch.derivedCode(own);
                own = draft(tree.put("code", code));
            }
            if (!first(code)) {
                throw Refusal.invalid(Violation.body("code", code, new Message("imports.twice")));
            }
        }

        private void settle(Batch<E, D, V> batch) {
            E known = batch.existing(code).orElse(null);
            if (known == null) {
                record = batch.make(own);
                outcome = RowOutcome.CREATED;
            } else {
                update(batch, known);
            }
        }

        private void update(Batch<E, D, V> batch, E known) {
            D former = known.draft();
            ObjectNode wanted = json.valueToTree(former);
            row.layOver(wanted);
            matchings.stream()
                    .map(RowMatching::field)
                    .filter(tree::has)
                    .forEach(field -> wanted.set(field, tree.get(field)));
            D draft = draft(wanted);
            record = known;
            outcome = RowOutcome.UNCHANGED;
            if (draft.equals(former)) {
                return;
            }
            batch.change(known, draft);
            if (!known.draft().equals(former)) {
                outcome = RowOutcome.UPDATED;
                before = json.valueToTree(former);
            }
        }

        private RowReport report(String file) {
            boolean written = outcome == RowOutcome.CREATED || outcome == RowOutcome.UPDATED;
            return new RowReport(
                    kind.name,
                    file,
                    row.line(),
                    outcome,
                    record == null || !good() ? null : record.id,
                    code,
                    written ? record.version : null,
                    before,
                    good() ? null : row.cells(),
                    violations.stream()
                            .map(violation -> violation.in(locale))
                            .map(v -> new ImportReport.Rejection(
                                    file, row.line(), v.field(), v.value(), v.message(), v.hint()))
                            .toList());
        }
    }
}
