package org.enlace.shared.kind;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every list takes. */
public record ListQuery(
        @QueryParam("q")
        @Parameter(description = "Words to look for; accents and case do not matter.", example = "policia")
        String q,

        @QueryParam("updatedSince")
        @Parameter(description = "Only records changed at or after this moment.", example = "2026-01-31T00:00:00Z")
        Instant updatedSince,

        @QueryParam("sort")
        @Parameter(description = "Field to sort by; a leading - reverses. A wrong one is answered with those allowed.")
        String sort,

        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1) @Max(500) @Parameter(description = "Records in a page, 1 to 500.")
        int limit,

        @QueryParam("cursor") @Parameter(description = "The next page, from the answer before.")
        String cursor,

        @QueryParam("count")
        @DefaultValue("false")
        @Parameter(description = "Whether to count all matching records as total.")
        boolean count,

        @QueryParam("fields")
        @Parameter(description = "Only these fields of each record, separated by commas.", example = "code,title")
        List<String> fields,

        @QueryParam("expand")
        @Parameter(description = "Parts to show along with each record, separated by commas.", example = "citations")
        List<String> expand,

        @QueryParam("format")
        @Parameter(
                description = "Instead of the Accept header, for links; a file holds all that match.",
                example = "csv")
        Format format,

        @QueryParam("for")
        @Parameter(description = "Begins a CSV file with the byte order mark that Excel needs.", example = "excel")
        Reader reader) {

    /** Everything in the order of a field, for what walks a whole list. */
    public static ListQuery sortedBy(Sort sort) {
        return new ListQuery(null, null, sort.name(), 1, null, false, List.of(), List.of(), null, null);
    }
}
