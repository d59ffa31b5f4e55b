package org.enlace.report;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.TextRef;
import org.enlace.tally.Doubt;
import org.enlace.tally.Tally;

/**
 * A program's fiscal quarter, and whether there is something to report of it.
 *
 * @param code as addresses write it
 * @param report what somebody wrote, {@code null} where nobody did
 */
public record QuarterView(
        @Schema(examples = "fy2013-q4") String code,
        @Schema(examples = "FY2013 Q4") String label,

        @Schema(
                nullable = true,
                description =
                        "From the program's first fiscal quarter; null before it, or where no beginning is known.",
                examples = "XVI")
        String number,

        @Schema(examples = "2013-07-01") LocalDate from,
        @Schema(examples = "2013-09-30") LocalDate to,
        ReportState state,

        @Schema(description = "Visits that surely ended in it.", examples = "3")
        long visits,

        @Schema(description = "Outcomes that surely came about in it.", examples = "1")
        long outcomes,

        @Schema(description = "Visits and outcomes that may lie in it: nobody said exactly when.", examples = "2")
        long perhaps,

        @Schema(nullable = true) TextRef report) {

    static QuarterView of(Quarter quarter, String number, Tally visits, Tally outcomes, Report report) {
        return new QuarterView(
                quarter.code(),
                quarter.label(),
                number,
                quarter.from(),
                quarter.to(),
                report != null && report.frozen() ? ReportState.FROZEN : ReportState.LIVE,
                visits.counted().size(),
                outcomes.counted().size(),
                perhaps(visits) + perhaps(outcomes),
                TextRef.of(report));
    }

    /** What has no date at all may lie anywhere. */
    private static long perhaps(Tally tally) {
        return tally.leftOut().stream()
                .filter(one -> one.leftOut() == Doubt.PERHAPS_OUTSIDE)
                .count();
    }
}
