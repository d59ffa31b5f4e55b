package org.enlace.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** What was written into a report as the API shows it. */
public record ReportView(
        UUID id,
        String code,
        TextRef program,
        @Schema(examples = "FY2013 Q4") String quarter,
        Text introduction,
        Text accomplishments,
        Text objectives,
        Text indicators,
        Text commitments,
        Text outcomes,
        Text challenges,
        Text outlook,
        ReportState state,

        @Schema(description = "Number of the edition that holds; null while the report is live.", examples = "1")
        Integer edition,

        @JsonUnwrapped Trail trail)
        implements View {

    public static ReportView of(Report report) {
        return new ReportView(
                report.id,
                report.code,
                TextRef.of(report.program),
                report.quarter,
                report.introduction,
                report.accomplishments,
                report.objectives,
                report.indicators,
                report.commitments,
                report.outcomes,
                report.challenges,
                report.outlook,
                report.frozen() ? ReportState.FROZEN : ReportState.LIVE,
                report.edition,
                Trail.of(report));
    }
}
