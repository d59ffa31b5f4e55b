package org.enlace.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.enlace.imports.file.Row;
import org.enlace.shared.kind.Batch;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.View;
import org.enlace.shared.problem.JsonErrors;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** A row on its way into a record, up to the first step that refuses it. */
final class TakenRow<E extends Recorded<D>, D extends Draft, V extends View> {

    private final ImportRun<E, D, V> run;
    private final Row row;
    private final ObjectNode tree;
    private D own;
    private String code;
    private Set<String> awaited;
    private E record;
    private RowOutcome outcome;
    private JsonNode before;
    private List<Violation> violations = List.of();

    /** @param waited what is known of a row that was taken before, and waits */
    TakenRow(ImportRun<E, D, V> run, Waiting.One waited) {
        this.run = run;
        row = waited.row();
        code = waited.code();
        awaited = waited.awaited();
        tree = run.json.createObjectNode();
        step(this::read);
    }

    TakenRow(ImportRun<E, D, V> run, Row row) {
        this(run, new Waiting.One(row, null, Set.of()));
    }

    /** The same row before everything that the database took back. */
    TakenRow<E, D, V> again() {
        return good() ? new TakenRow<>(run, waiting()) : this;
    }

    Waiting.One waiting() {
        return new Waiting.One(row, code, awaited);
    }

    boolean good() {
        return outcome != RowOutcome.REJECTED;
    }

    /** Whether it was rejected for nothing but naming records of its kind that are unknown. */
    boolean mayWait() {
        return !good() && !awaited.isEmpty();
    }

    boolean awaits(Set<String> codes) {
        return awaited.stream().anyMatch(codes::contains);
    }

    ObjectNode tree() {
        return tree;
    }

    D own() {
        return own;
    }

    String code() {
        return code;
    }

    void step(Batch<E, D, V> batch, Consumer<Batch<E, D, V>> next) {
        step(() -> next.accept(batch));
        Set<String> missed = batch.missed();
        if (!missed.isEmpty()) {
            awaited = missed;
        }
    }

    void step(Runnable next) {
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

    void reject(List<Violation> reasons) {
        outcome = RowOutcome.REJECTED;
        violations = reasons;
    }

    void rejectToo(Violation reason) {
        reject(Stream.concat(violations.stream(), Stream.of(reason)).toList());
    }

    private void read() {
        row.layOver(tree);
        own = run.draft(tree);
    }

    void match(Consumer<ObjectNode> match, String field) {
        JsonNode named = tree.get(field);
        match.accept(tree);
        if (tree.get(field) != named) {
            own = run.draft(tree);
        }
    }

    /** Finds the code under which the row is one of a record; twice in a file would be two answers to one question. */
    void name(Batch<E, D, V> batch) {
        if (code == null) {
            code = own.code() == null ? batch.derivedCode(own) : own.code();
            if (!run.first(code)) {
                throw Refusal.invalid(Violation.body("code", code, new Message("imports.twice")));
            }
        }
        if (own.code() == null) {
            own = run.draft(tree.put("code", code));
        }
    }

    void settle(Batch<E, D, V> batch) {
        batch.existing(code).ifPresentOrElse(known -> update(batch, known), () -> make(batch));
    }

    void make(Batch<E, D, V> batch) {
        record = batch.make(own);
        outcome = RowOutcome.CREATED;
    }

    private void update(Batch<E, D, V> batch, E known) {
        batch.checkChange(known);
        D former = known.draft();
        ObjectNode wanted = run.json.valueToTree(former);
        row.layOver(wanted);
        run.matchings.stream()
                .map(RowMatching::field)
                .filter(tree::has)
                .forEach(field -> wanted.set(field, tree.get(field)));
        D draft = run.draft(wanted);
        record = known;
        outcome = RowOutcome.UNCHANGED;
        if (draft.equals(former)) {
            return;
        }
        batch.change(known, draft);
        if (!known.draft().equals(former)) {
            outcome = RowOutcome.UPDATED;
            before = run.json.valueToTree(former);
        }
    }

    RowReport report(String file, Locale locale) {
        boolean written = outcome == RowOutcome.CREATED || outcome == RowOutcome.UPDATED;
        return new RowReport(
                run.kind.name,
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
