package org.enlace.shared.kind;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that every {@link Roll} takes. */
public record RollQuery(
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1) @Max(500) @Parameter(description = "Entries in a page, 1 to 500.")
        int limit,

        @QueryParam("cursor") @Parameter(description = "The next page, from the answer before.")
        UUID cursor,

        @QueryParam("count")
        @DefaultValue("false")
        @Parameter(description = "Whether to count all matching entries as total.")
        boolean count,

        @QueryParam("format")
        @Parameter(
                description = "Instead of the Accept header, for links; a file holds all that match.",
                example = "csv")
        Format format,

        @QueryParam("for")
        @Parameter(description = "Begins a CSV file with the byte order mark that Excel needs.", example = "excel")
        Reader reader) {}
