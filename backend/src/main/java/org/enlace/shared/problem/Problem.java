package org.enlace.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as RFC 9457 shows it; the one shape of every error of this API. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description = "RFC 9457 problem details, with one violation for each thing that is wrong.",
        requiredProperties = {"type", "title", "status", "detail"})
public record Problem(
        @Schema(examples = "about:blank") String type,
        @Schema(examples = "Bad Request") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "The request is not valid; see the violations.")
        String detail,

        @Schema(examples = "/api/v1/visits") String instance,
        List<Violation> violations,
        List<Referrer> referrers) {

    /** What is wrong with one field, parameter or row. */
    @Schema(name = "Violation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Violation(
            @Schema(examples = "end") String field,
            @Schema(examples = "body") String in,

            @Schema(examples = "must not be before the start, 2011-01")
            String message,

            @Schema(examples = "2010-12") String value,

            @Schema(examples = "write the year first, as in 2013-12-31")
            String hint) {}

    /** One record that still refers to the one that was to be deleted. */
    @Schema(name = "Referrer")
    public record Referrer(
            @Schema(examples = "visits") String kind,

            @Schema(examples = "0199aa00-0000-7000-8000-000000000001")
            String id,

            @Schema(examples = "santa-ana-2011-01") String code) {}
}
