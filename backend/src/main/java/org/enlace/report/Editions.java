package org.enlace.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.text.Text;

/** Keeps and gives back what frozen reports said. */
@Singleton
class Editions {

    /** H2 keeps a million bytes in a cell. */
    private static final int LONGEST = 1_000_000;

    private final QuarterlyReports reports;
    private final Quarters quarters;
    private final ObjectMapper json;
    private final Clock clock;

    Editions(QuarterlyReports reports, Quarters quarters, ObjectMapper json, Clock clock) {
        this.reports = reports;
        this.quarters = quarters;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what the report says now, under the number that it has just been given. */
    void keep(Report report) {
        Quarter quarter = Quarter.named(report.quarter);
        byte[] content = bytes(new EditionContent(
                report.program.code,
                quarter.label(),
                quarters.number(report.program, quarter),
                reports.of(report.program, quarter, report)));
        Edition edition = new Edition();
        edition.report = report;
        edition.number = report.edition;
        edition.frozenAt = now();
        edition.sha256 = EditionContent.digest(content);
        edition.content = EditionContent.compressed(content);
        if (edition.content.length > LONGEST) {
            throw Refusal.conflict("report.too-large", LONGEST);
        }
        edition.persist();
        note(report, null, edition);
    }

    /** Says of the edition that holds why it does so no more. */
    void withdraw(Report report, Text reason) {
        Edition edition = Edition.of(report, report.edition).orElseThrow();
        EditionView before = EditionView.of(edition);
        edition.withdrawnAt = now();
        edition.withdrawnReason = reason;
        note(report, before, edition);
    }

    private static void note(Report report, EditionView before, Edition after) {
        new Deed(Action.CHANGE, "reports", report.id, report.code, before, EditionView.of(after)).note();
    }

    static List<EditionView> of(Report report) {
        List<Edition> all = Edition.list("report = ?1 order by number", report);
        return all.stream().map(EditionView::of).toList();
    }

    static byte[] content(Report report, int number) {
        Edition edition =
                Edition.of(report, number).orElseThrow(() -> Refusal.missing("editions", Integer.toString(number)));
        return EditionContent.expanded(edition.content);
    }

    EditionContent read(Edition edition) {
        try {
            return json.readValue(EditionContent.expanded(edition.content), EditionContent.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private byte[] bytes(EditionContent content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
