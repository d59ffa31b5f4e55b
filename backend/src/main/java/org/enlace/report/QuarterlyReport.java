package org.enlace.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.report.document.Document;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Printable;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.text.Text;

/**
 * A program's report of a quarter: as the records are now, or as it was frozen.
 *
 * @param report what somebody wrote, {@code null} where nobody did or the caller may not read it yet
 * @param edition that holds, {@code null} while it is live
 */
public record QuarterlyReport(
        TextRef program,
        @Schema(examples = "FY2013 Q4") String quarter,
        @Schema(nullable = true, examples = "XVI") String number,
        ReportState state,
        @Schema(nullable = true) TextRef report,
        @Schema(nullable = true) EditionView edition,
        Document document)
        implements Printable {

    @Override
    public Text standing(LocalDate today) {
        return edition == null
                ? Printable.super.standing(today)
                : Phrase.of(
                        "frozen-on",
                        edition.number(),
                        Phrase.day(LocalDate.ofInstant(edition.frozenAt(), ZoneOffset.UTC)),
                        edition.sha256());
    }

    @Override
    public String fileName() {
        return program.code() + "-" + Quarter.named(quarter).code();
    }
}
