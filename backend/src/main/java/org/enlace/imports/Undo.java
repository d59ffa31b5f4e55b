package org.enlace.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enlace.shared.audit.Action;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.View;
import org.enlace.shared.kind.Where;
import org.enlace.shared.problem.Problem;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.Kinds;
import org.enlace.shared.rest.Referrers;

/**
 * Takes an import back as a unit: what it created goes, what it changed gets its former values. Where something was
 * changed since, or is referred to by what came later, all of that is named and nothing is taken back.
 */
@Singleton
class Undo {

    private static final int NAMED = 100;
    private static final int LONGEST = 4 * 3600;

    private final Reports reports;
    private final Kinds kinds;
    private final Referrers referrers;
    private final Workload workload;
    private final ObjectMapper json;

    Undo(Reports reports, Kinds kinds, Referrers referrers, Workload workload, ObjectMapper json) {
        this.reports = reports;
        this.kinds = kinds;
        this.referrers = referrers;
        this.workload = workload;
        this.json = json;
    }

    private interface Step {
        <E extends Recorded<D>, D extends Draft, V extends View> void take(Kind<E, D, V> kind, List<RowReport> rows);
    }

    void of(UUID id) {
        workload.place(() -> QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> new Attempt(id).carryOut()));
    }

    private final class Attempt {

        private final UUID id;
        private final List<Problem.Referrer> inTheWay = new ArrayList<>();

        Attempt(UUID id) {
            this.id = id;
        }

        void carryOut() {
            Import done = Import.locked(id).orElseThrow(() -> Refusal.conflict("imports.being-undone"));
            if (done.status != ImportStatus.COMMITTED) {
                throw Refusal.conflict("imports.not-committed", done.status);
            }
            kinds.inOrder().stream()
                    .filter(kind -> done.kind.equals(kind.name) || done.kind.equals(Imports.BUNDLE))
                    .forEach(Turn::await);
            reports.pages(id, RowOutcome.UPDATED, 0).forEach(page -> each(page, RowOutcome.UPDATED, this::restore));
            List<Integer> pages = new ArrayList<>(reports.pages(id, RowOutcome.CREATED, 0));
            Collections.reverse(pages);
            pages.forEach(page -> each(page, RowOutcome.CREATED, this::delete));
            if (!inTheWay.isEmpty()) {
                throw Refusal.blocked("imports.in-the-way", inTheWay);
            }
            Import undone = Import.get(id);
            undone.status = ImportStatus.UNDONE;
            undone.note(Action.UNDO, null);
        }

        /** Takes the rows of a page last first: what was created later may refer to what was created before. */
        private void each(int page, RowOutcome outcome, Step step) {
            List<RowReport> rows = new ArrayList<>(reports.rows(id, page));
            rows.removeIf(row -> row.outcome() != outcome);
            Collections.reverse(rows);
            for (int from = 0, to = 0; from < rows.size(); from = to) {
                String kind = rows.get(from).kind();
                while (to < rows.size() && rows.get(to).kind().equals(kind)) {
                    to++;
                }
                step.take(kinds.named(kind).orElseThrow(), rows.subList(from, to));
            }
            Panache.getEntityManager().flush();
            Panache.getEntityManager().clear();
        }

        private <E extends Recorded<D>, D extends Draft, V extends View> void restore(
                Kind<E, D, V> kind, List<RowReport> rows) {
            Map<UUID, E> records = records(kind, rows);
            for (RowReport row : rows) {
                E record = records.get(row.id());
                if (record == null || record.version != row.version() || !restored(kind, record, row)) {
                    stands(kind.name, row);
                }
            }
        }

        /** A record whose former values name what is no longer there keeps those that it has. */
        private <E extends Recorded<D>, D extends Draft, V extends View> boolean restored(
                Kind<E, D, V> kind, E record, RowReport row) {
            try {
                kind.change(record, draft(kind, row));
                return true;
            } catch (Refusal impossible) {
                Panache.getEntityManager().detach(record);
                return false;
            }
        }

        private <E extends Recorded<D>, D extends Draft, V extends View> void delete(
                Kind<E, D, V> kind, List<RowReport> rows) {
            Map<UUID, E> records = records(kind, rows);
            for (RowReport row : rows) {
                E record = records.get(row.id());
                if (record != null && record.version != row.version()) {
                    stands(kind.name, row);
                    records.remove(row.id());
                }
            }
            referrers.to(records.values()).stream().limit(NAMED).forEach(inTheWay::add);
            if (inTheWay.isEmpty()) {
                rows.stream()
                        .map(row -> records.get(row.id()))
                        .filter(Objects::nonNull)
                        .forEach(record -> {
                            kind.rights.checkDeletion(record);
                            record.delete();
                        });
            }
        }

        private static <E extends Recorded<D>, D extends Draft, V extends View> Map<UUID, E> records(
                Kind<E, D, V> kind, List<RowReport> rows) {
            List<UUID> ids = rows.stream().map(RowReport::id).toList();
            return kind.regardless(new Where().and("e.id in ?", ids)).stream()
                    .collect(Collectors.toMap(one -> one.id, one -> one));
        }

        private void stands(String kind, RowReport row) {
            if (inTheWay.size() < NAMED) {
                inTheWay.add(new Problem.Referrer(kind, row.id().toString(), row.code()));
            }
        }

        private <E extends Recorded<D>, D extends Draft, V extends View> D draft(Kind<E, D, V> kind, RowReport row) {
            try {
                return json.treeToValue(row.before(), kind.draft);
            } catch (JsonProcessingException damaged) {
                throw new IllegalStateException(damaged);
            }
        }
    }
}
