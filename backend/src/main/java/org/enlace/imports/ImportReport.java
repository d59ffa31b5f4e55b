package org.enlace.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do, or is doing.
 *
 * @param rejections a line for each thing that is wrong, at most {@value #SHOWN}; all are under {@code /rows}
 */
@Schema(description = "What an import did, or with mode=validate would do; how far it is, while it runs.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(
        UUID id,
        @Schema(examples = "visits") String kind,
        ImportMode mode,
        OnError onError,
        @Schema(examples = "COMMITTED") ImportStatus status,

        @Schema(description = "Rows read so far; of a finished import, all.", examples = "10")
        long rows,

        @Schema(examples = "10") long created,
        @Schema(examples = "0") long updated,
        @Schema(examples = "0") long unchanged,
        @Schema(examples = "0") long rejected,

        @Schema(description = "Size of the file.", examples = "2048")
        long bytes,

        @Schema(examples = "2048") long bytesRead,
        Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,

        @Schema(nullable = true, description = "When it will have read the file at the pace so far, while it runs.")
        Instant estimatedEnd,

        @Schema(description = "What was noticed about the file as a whole, such as its encoding.")
        List<String> notices,

        @Schema(nullable = true, description = "Why it broke off.")
        String failure,

        List<Rejection> rejections) {

    static final int SHOWN = 1000;

    /** Why a row was not taken. */
    @Schema(name = "Rejection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rejection(
            @Schema(nullable = true, description = "Its file, in a bundle.")
            String file,

            @Schema(examples = "4") long line,
            @Schema(examples = "place") String field,
            @Schema(examples = "mixcoo") String value,

            @Schema(examples = "unknown organization \"mixcoo\"")
            String message,

            @Schema(examples = "did you mean \"mixco\"?") String hint) {}
}
