package org.enlace.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller writes into a report, section by section.
 *
 * @param program id or code
 * @param quarter of the fiscal year from 1 October
 */
public record ReportDraft(
        @Code String code,
        @Refers("programs") @NotNull String program,

        @NotNull @Pattern(regexp = Quarter.PATTERN, message = "{org.enlace.quarter}") @Schema(examples = "FY2013 Q4")
        String quarter,

        @Valid Text introduction,
        @Valid Text accomplishments,
        @Valid Text objectives,
        @Valid Text indicators,
        @Valid Text commitments,
        @Valid Text outcomes,
        @Valid Text challenges,
        @Valid Text outlook)
        implements Draft {

    /** Whether both say the same, by whatever code. */
    boolean saysAsMuchAs(ReportDraft other) {
        return called(null).equals(other.called(null));
    }

    private ReportDraft called(String name) {
        return new ReportDraft(
                name,
                program,
                quarter,
                introduction,
                accomplishments,
                objectives,
                indicators,
                commitments,
                outcomes,
                challenges,
                outlook);
    }
}
