package org.enlace.imports;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.audit.Disclosed;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** What imports did: their reports, row by row, and the bad rows to be mended and sent again. */
@Path("imports")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportHistoryResource {

    private static final Duration PULSE = Duration.ofMillis(500);

    private final Imports imports;
    private final Reports reports;

    ImportHistoryResource(Imports imports, Reports reports) {
        this.imports = imports;
        this.reports = reports;
    }

    @GET
    @Needs(Right.WRITE)
    @Transactional
    @Operation(operationId = "listImports", summary = "List imports, the newest first")
    public ImportHistory list(
            @QueryParam("kind") @Parameter(description = "Of this kind only.", example = "visits") String kind,
            @QueryParam("status") @Parameter(description = "That ended so.", example = "COMMITTED") ImportStatus status,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) @Parameter(description = "Most on a page.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "Where the previous page ended.") String cursor) {
        imports.bury(Import.SILENCE);
        return reports.history(kind, status, limit, cursor);
    }

    @GET
    @Needs(Right.WRITE)
    @Path("{id}/rows")
    @Transactional
    @Operation(operationId = "listImportedRows", summary = "List what became of the rows of an import")
    public RowPage rows(
            @PathParam("id") String id,
            @QueryParam("outcome") @Parameter(description = "Only these rows.", example = "REJECTED")
                    RowOutcome outcome,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) @Parameter(description = "Most on a page.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "Where the previous page ended.") String cursor) {
        return reports.page(reports.find(id).id, outcome, limit, cursor);
    }

    @GET
    @Needs(Right.WRITE)
    @Path("{id}/rejected.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "getRejectedRows",
            summary = "Get the rejected rows back",
            description = "As they were, with a column that says what is wrong; mend them and send the file again.")
    @APIResponse(
            responseCode = "200",
            description = "The columns of the file that was sent, and one more.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "code,place,error\nvisit-1,mixcoo,\"place: unknown organization\"\n"))
    public StreamingOutput rejected(
            @PathParam("id") String id,
            @QueryParam("file") @Parameter(description = "Which file of a bundle.", example = "visits.csv")
                    String file) {
        RejectedRows rows = RejectedRows.of(imports.find(id), file, reports);
        Disclosed.file("imports", rows.rejected().id, () -> rows.rejected().rejected);
        return rows::writeTo;
    }

    @GET
    @Needs(Right.WRITE)
    @Path("{id}/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(operationId = "watchImport", summary = "Watch an import until it ends")
    public Multi<ImportReport> events(@PathParam("id") String id) {
        UUID known = imports.find(id).id;
        AtomicBoolean ended = new AtomicBoolean();
        return Multi.createFrom()
                .ticks()
                .every(PULSE)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> Uni.createFrom()
                        .item(() -> imports.report(known))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .select()
                .first(report -> !ended.getAndSet(report.status().finished()));
    }
}
