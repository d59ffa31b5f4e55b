package org.enlace.imports;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.imports.file.FileDescription;
import org.enlace.imports.file.RowFiles;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.rest.LargeBody;
import org.enlace.shared.rest.Locales;
import org.jboss.resteasy.reactive.RestResponse;

@Path("imports")
@Tag(name = "Imports", description = "Files of any kind of record: checked, taken all or nothing, safe to repeat.")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final int UNPROCESSABLE = 422;

    private final Upload upload;
    private final Imports imports;
    private final LaterImports later;
    private final Undo undo;

    ImportResource(Upload upload, Imports imports, LaterImports later, Undo undo) {
        this.upload = upload;
        this.imports = imports;
        this.later = later;
        this.undo = undo;
    }

    @POST
    @Needs(Right.WRITE)
    @Blocking
    @LargeBody
    @Consumes({
        RowFiles.CSV,
        RowFiles.NDJSON,
        MediaType.APPLICATION_JSON,
        RowFiles.XLSX,
        "application/gzip",
        "application/zip",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            operationId = "importFile",
            summary = "Import a file",
            description = "Upsert by code; a rejected row rejects the file (422), unless onError=skip.")
    @APIResponse(
            responseCode = "200",
            description = "Taken, or found good.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "202",
            description = "Noted, as Prefer: respond-async asked; the report is at Location.",
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
            @QueryParam("kind")
                    @Parameter(description = "A list's name, or bundle for a data package.", example = "visits")
                    String kind,
            @QueryParam("mode")
                    @DefaultValue("validate")
                    @Parameter(description = "Whether to write, or only to check.", example = "commit")
                    ImportMode mode,
            @QueryParam("onError")
                    @DefaultValue("abort")
                    @Parameter(
                            description = "Whether a rejected row rejects the file, or is left out.",
                            example = "skip")
                    OnError onError,
            @QueryParam("sheet")
                    @Parameter(
                            description = "Name or number of the sheet; the first when left out.",
                            example = "Visitas")
                    String sheet,
            @HeaderParam("Prefer")
                    @Parameter(description = "respond-async does not wait for the end.", example = "respond-async")
                    String prefer,
            @RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = RowFiles.XLSX, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = "application/gzip", schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING)),
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
        imports.checkKind(kind);
        MediaType type = request.getMediaType();
        ImportRequest wanted = new ImportRequest(
                kind,
                mode,
                onError,
                upload.save(file),
                new FileDescription(
                        type.getType() + "/" + type.getSubtype(),
                        type.getParameters().get("charset"),
                        sheet),
                Locales.of(request),
                Caller.current());
        UUID id = imports.note(wanted);
        if (prefer != null && prefer.contains("respond-async")) {
            later.run(id, wanted);
            return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, imports.report(id))
                    .location(request.getUriInfo()
                            .getAbsolutePathBuilder()
                            .path(id.toString())
                            .build())
                    .header("Preference-Applied", "respond-async")
                    .build();
        }
        imports.run(id, wanted);
        ImportReport report = imports.report(id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, report)
                .status(report.status() == ImportStatus.REJECTED ? UNPROCESSABLE : RestResponse.StatusCode.OK)
                .build();
    }

    @GET
    @Needs(Right.WRITE)
    @Path("{id}")
    @Operation(operationId = "getImport", summary = "Show what an import did, or how far it is")
    public ImportReport get(@PathParam("id") String id) {
        return imports.report(imports.find(id).id);
    }

    @DELETE
    @Needs(Right.WRITE)
    @Path("{id}")
    @Operation(
            operationId = "undoImport",
            summary = "Undo an import",
            description = "What it created goes, what it changed gets its former values. Where something was changed"
                    + " since or is referred to, all of that is listed and nothing is undone (409).")
    public void undo(@PathParam("id") String id) {
        undo.of(imports.find(id).id);
    }
}
