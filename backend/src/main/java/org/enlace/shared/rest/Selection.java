package org.enlace.shared.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How much of a single record to show. */
public record Selection(
        @QueryParam("fields")
        @Parameter(description = "Only these fields, separated by commas.", example = "code,title")
        List<String> fields,

        @QueryParam("expand")
        @Parameter(description = "Parts to show along with the record, separated by commas.", example = "citations")
        List<String> expand) {}
