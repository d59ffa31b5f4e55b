package org.enlace.commitment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.TextRef;

/** What was done toward a commitment until today, and what was counted to say so. */
@Schema(description = "What was done toward a commitment until today.")
public record Progress(
        @Schema(description = "Visits, people or outcomes counted.", examples = "3")
        long actual,

        @Schema(examples = "4") int quantity,
        CommitmentComparator comparator,
        CommitmentState state,

        @Schema(
                description = "The last day: of what it is due, else of its agreement; null when neither is known.",
                examples = "2012-11-30")
        LocalDate deadline,

        @Schema(description = "The visits or outcomes counted; of people trained, the visits that they took part in.")
        List<TextRef> counted) {}
