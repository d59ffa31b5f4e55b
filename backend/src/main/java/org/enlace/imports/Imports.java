package org.enlace.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.BeginOptions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.enlace.imports.file.FileDescription;
import org.enlace.imports.file.RowFile;
import org.enlace.imports.file.RowFiles;
import org.enlace.shared.access.Caller;
import org.enlace.shared.audit.Action;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.View;
import org.enlace.shared.problem.Problems;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.Kinds;
import org.enlace.shared.rest.Locales;

/** Carries imports out: one way for callers, for those who do not wait, and for the sample. */
@Singleton
public class Imports {

    /** The kind of an import that brings files of several kinds. */
    public static final String BUNDLE = "bundle";

    private static final FileDescription PART = new FileDescription("text/csv", null, null);
    private static final int LONGEST = 4 * 3600;

    private final Kinds kinds;
    private final ObjectMapper json;
    private final Reports reports;
    private final Workload workload;
    private final List<RowMatching> matchings;

    Imports(Kinds kinds, ObjectMapper json, Reports reports, Workload workload, @All List<RowMatching> matchings) {
        this.kinds = kinds;
        this.json = json;
        this.reports = reports;
        this.workload = workload;
        this.matchings = matchings;
    }

    void checkKind(String name) {
        if (!BUNDLE.equals(name)) {
            kinds.asked(name, BUNDLE);
        }
    }

    Import find(String id) {
        return QuarkusTransaction.requiringNew().call(() -> reports.find(id));
    }

    ImportReport report(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Import found = Import.get(id);
            if (found.isSilent()) {
                Import.bury(Import.SILENCE);
                Panache.getEntityManager().refresh(found);
            }
            return reports.of(found);
        });
    }

    /**
     * Says of imports that gave no sign of life for so long that they failed: their server is gone, and so are their
     * rows.
     */
    void bury(Duration silence) {
        QuarkusTransaction.requiringNew().run(() -> Import.bury(silence));
    }

    /** Notes the import, so that it can be watched. */
    UUID note(ImportRequest request) {
        long bytes = size(request.file());
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> Import.start(request.kind(), request.mode(), request.onError(), bytes).id);
        workload.begin(id);
        return id;
    }

    /** Carries it out; a file that cannot be read is refused, and the report says so too. */
    void run(UUID id, ImportRequest request) {
        try {
            workload.place(() ->
                    Locales.speak(request.locale(), () -> Caller.act(request.caller(), () -> attempt(id, request))));
        } catch (RuntimeException error) {
            Refusal refusal = Problems.refusal(error);
            QuarkusTransaction.requiringNew()
                    .run(() -> Import.get(id).end(ImportStatus.FAILED, refusal.detail.in(request.locale())));
            throw refusal;
        } finally {
            workload.end(id);
            Upload.discard(request.file());
        }
    }

    private void attempt(UUID id, ImportRequest request) {
        Report report = new Report(id);
        QuarkusTransaction.begin(new BeginOptions().timeout(LONGEST));
        final ImportStatus end;
        try {
            take(request, report);
            end = report.status(request);
            if (end == ImportStatus.COMMITTED) {
                Import done = Import.get(id);
                done.end(end, null);
                done.note(Action.IMPORT, report.digest());
            }
        } catch (RuntimeException error) {
            QuarkusTransaction.rollback();
            throw error;
        }
        if (end == ImportStatus.COMMITTED) {
            QuarkusTransaction.commit();
        } else {
            QuarkusTransaction.rollback();
            QuarkusTransaction.requiringNew().run(() -> Import.get(id).end(end, null));
        }
    }

    private void take(ImportRequest request, Report report) {
        if (!request.kind().equals(BUNDLE)) {
            Kind<?, ?, ?> kind = kinds.named(request.kind()).orElseThrow();
            takeSharing(request, List.of(new Bundle.Part(kind, null, request.file())), request.description(), report);
            return;
        }
        try (Bundle bundle = Bundle.open(request.file(), kinds.inOrder())) {
            report.expect(
                    bundle.parts().stream().mapToLong(part -> size(part.file())).sum());
            bundle.parts().stream()
                    .collect(groupingBy(part -> part.kind().entity, LinkedHashMap::new, toList()))
                    .values()
                    .forEach(sharing -> takeSharing(request, sharing, PART, report));
        }
    }

    /** Takes files whose kinds share a table. */
    private void takeSharing(
            ImportRequest request, List<Bundle.Part> parts, FileDescription description, Report report) {
        List<ImportRun<?, ?, ?>> runs = new ArrayList<>();
        parts.forEach(part -> runs.add(take(request, part, description, report)));
        ImportRun.takeWaiting(runs);
        report.write();
    }

    private ImportRun<?, ?, ?> take(
            ImportRequest request, Bundle.Part part, FileDescription description, Report report) {
        Kind<?, ?, ?> kind = part.kind();
        if (request.mode() == ImportMode.COMMIT) {
            Turn.await(kind);
        }
        return take(kind, request, part, description, report);
    }

    private <E extends Recorded<D>, D extends Draft, V extends View> ImportRun<E, D, V> take(
            Kind<E, D, V> kind, ImportRequest request, Bundle.Part part, FileDescription description, Report report) {
        ImportRun<E, D, V> run =
                new ImportRun<>(kind, json, matchings, row -> report.add(row.report(part.path(), request.locale())));
        Columns columns = Columns.of(part.kind().draft);
        try (RowFile file = RowFiles.open(part.file(), description, columns, json);
                ReadAhead<List<TakenRow<E, D, V>>> rows = new ReadAhead<>(file.rows(), run::read)) {
            report.begin(part.path(), file, request.locale());
            List<TakenRow<E, D, V>> some = rows.next();
            if (some == null && part.path() == null) {
                throw Refusal.unprocessable(file.missing());
            }
            for (; some != null; some = rows.next()) {
                run.take(some);
                report.reached(file.position());
            }
            report.end(size(part.file()));
        }
        return run;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
