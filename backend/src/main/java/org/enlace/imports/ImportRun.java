package org.enlace.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.References;
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

    private static final int FLUSHED = 500;

    private final Kind<E, D, V> kind;
    private final ObjectMapper json;
    private final Locale locale;
    private final Set<String> codes = new HashSet<>();
    private final List<ImportReport.Rejection> rejections = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;
    private int rejected;

    ImportRun(Kind<E, D, V> kind, ObjectMapper json, Locale locale) {
        this.kind = kind;
        this.json = json;
        this.locale = locale;
    }

    /** Takes every row; call it inside a transaction, and roll that back when rows were rejected. */
    ImportReport take(Iterator<Row> rows, ImportMode mode) {
        rows.forEachRemaining(this::take);
        if (rejected == 0) {
            Panache.getEntityManager().flush();
        }
        return new ImportReport(kind.name, mode, created, updated, unchanged, rejected, rejections);
    }

    private void take(Row row) {
        try {
            write(row);
            if (rejected == 0 && (created + updated) % FLUSHED == 0) {
                Panache.getEntityManager().flush();
            }
        } catch (Columns.BadCell cell) {
            Violation violation = Violation.body(cell.header, cell.cell, new Message("unreadable-value"));
            reject(row, List.of(JsonErrors.expected(violation, cell.type)));
        } catch (Refusal refusal) {
            reject(
                    row,
                    refusal.violations.isEmpty()
                            ? List.of(Violation.body(null, null, refusal.detail))
                            : refusal.violations);
        }
    }

    private void write(Row row) {
        ObjectNode tree = json.createObjectNode();
        row.layOver(tree);
        String code = tree.path("code").isTextual() ? tree.path("code").textValue() : kind.derivedCode(draft(tree));
        if (!codes.add(code)) {
            throw Refusal.invalid(Violation.body("code", code, new Message("imports.twice")));
        }
        E known = References.find(kind.entity, code).orElse(null);
        if (known == null) {
            kind.add(draft(tree.put("code", code)));
            created++;
        } else {
            update(row, known);
        }
    }

    private void update(Row row, E known) {
        D before = known.draft();
        ObjectNode tree = json.valueToTree(before);
        row.layOver(tree);
        try {
            kind.change(known, draft(tree));
        } catch (Refusal refusal) {
            Panache.getEntityManager().refresh(known);
            throw refusal;
        }
        if (known.draft().equals(before)) {
            unchanged++;
        } else {
            updated++;
        }
    }

    private D draft(ObjectNode tree) {
        try {
            return json.treeToValue(tree, kind.draft);
        } catch (JsonProcessingException unreadable) {
            throw JsonErrors.refusal(unreadable);
        }
    }

    private void reject(Row row, List<Violation> violations) {
        rejected++;
        violations.stream()
                .limit((long) ImportReport.SHOWN - rejections.size())
                .map(violation -> violation.in(locale))
                .map(v -> new ImportReport.Rejection(row.line(), v.field(), v.value(), v.message(), v.hint()))
                .forEach(rejections::add);
    }
}
