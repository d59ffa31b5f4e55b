package org.enlace.privacy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of two records of one person when they are made one. */
@Schema(name = "Merger")
public record MergerView(
        @Schema(description = "Participations that move.", examples = "2")
        int participations,

        @Schema(description = "Citations that move.", examples = "1")
        int citations,

        @Schema(description = "Visits in which both take part: the person has two parts in them afterwards.")
        List<String> sharedVisits,

        @Schema(
                description =
                        "Fields in which both say something else; those of the first stay unless take= names them.")
        List<MergedField> conflicts) {}
