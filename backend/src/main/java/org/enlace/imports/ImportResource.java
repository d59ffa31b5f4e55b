package org.enlace.imports;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Kinds;
import org.enlace.shared.rest.LargeBody;
import org.enlace.shared.rest.Locales;
import org.jboss.resteasy.reactive.RestResponse;

@Path("imports")
@Tag(name = "Imports", description = "Files of any kind of record: checked, taken all or nothing, safe to repeat.")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final int HOUR = 3600;
    private static final int UNPROCESSABLE = 422;

    private final Imports imports;
    private final Kinds kinds;

    ImportResource(Imports imports, Kinds kinds) {
        this.imports = imports;
        this.kinds = kinds;
    }

    @POST
    @Transactional
    @TransactionConfiguration(timeout = HOUR)
    @LargeBody
    @Consumes({
        RowFiles.CSV,
        RowFiles.NDJSON,
        MediaType.APPLICATION_JSON,
        RowFiles.XLSX,
        "application/gzip",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            operationId = "importFile",
            summary = "Import a file",
            description = "Upsert by code; with a rejected row, nothing is written (422).")
    @APIResponse(
            responseCode = "200",
            description = "Taken, or found good.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows are rejected; nothing was written.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> take(
            @QueryParam("kind") @Parameter(description = "A list's name, such as visits.", example = "visits")
                    String kind,
            @QueryParam("mode")
                    @DefaultValue("validate")
                    @Parameter(description = "Whether to write, or only to check.", example = "commit")
                    ImportMode mode,
            @RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = RowFiles.XLSX, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = "application/gzip", schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                        schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.ARRAY,
                                                        implementation = Object.class,
                                                        description = "Drafts of the kind."),
                                        example =
                                                "[{\"code\": \"santa-ana\", \"name\": \"Santa Ana\", \"country\": \"US\"}]")
                            })
                    InputStream file,
            @Context ContainerRequestContext request) {
        ImportReport report =
                imports.take(named(kind), mode, request.getMediaType().toString(), file, Locales.of(request));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, report)
                .status(report.rejected() > 0 ? UNPROCESSABLE : RestResponse.StatusCode.OK)
                .build();
    }

    private Kind<?, ?, ?> named(String name) {
        return kinds.named(String.valueOf(name))
                .orElseThrow(() -> Refusal.invalid(Violation.query("kind", name, new Message("imports.kind"))
                        .withHint(new Message(
                                "allowed",
                                kinds.all().stream().map(kind -> kind.name).collect(Collectors.joining(", "))))));
    }
}
