package org.enlace.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param rejections a line for each thing that is wrong, at most {@value #SHOWN}
 */
@Schema(description = "What an import did, or with mode=validate would do.")
public record ImportReport(
        @Schema(examples = "visits") String kind,
        ImportMode mode,
        @Schema(examples = "10") int created,
        @Schema(examples = "0") int updated,
        @Schema(examples = "0") int unchanged,
        @Schema(examples = "0") int rejected,
        List<Rejection> rejections) {

    static final int SHOWN = 1000;

    /** Why a row was not taken. */
    @Schema(name = "Rejection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rejection(
            @Schema(examples = "4") long line,
            @Schema(examples = "place") String field,
            @Schema(examples = "mixcoo") String value,

            @Schema(examples = "unknown organization \"mixcoo\"")
            String message,

            @Schema(examples = "did you mean \"mixco\"?") String hint) {}
}
