package org.enlace.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Sort;
import org.enlace.shared.rest.Body;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("reports")
@Tag(name = "Reports", description = "What programs report quarter by quarter, and the editions that were handed out.")
public class ReportResource extends KindResource<Report, ReportDraft, ReportView> {

    @Inject
    Editions editions;

    public ReportResource() {
        super(new Kind<>("reports", Report.class, ReportDraft.class, ReportView.class, Report::new, ReportView::of)
                .belonging(Report.BELONGING)
                .coordinated()
                .fetching("program")
                .sortedBy(Sort.date("quarter")));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<ReportView> list(@BeanParam ReportFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @POST
    @Needs(Right.COORDINATE)
    @Path("{id}/freezing")
    @Transactional
    @Operation(
            summary = "Freeze a report",
            description = "Keeps all that it says now as an edition, which no later change of the records changes.")
    public ReportView freeze(@PathParam("id") String id) {
        return stepped(id, report -> {
            report.freeze();
            editions.keep(report);
        });
    }

    @POST
    @Needs(Right.ADMINISTER)
    @Path("{id}/reopening")
    @Transactional
    @Operation(
            summary = "Make a frozen report live again",
            description = "The edition stays, withdrawn for the reason given; the next freezing makes another.")
    public ReportView reopen(@PathParam("id") String id, @Valid ReopeningReason reason) {
        Body.required(reason);
        return stepped(id, report -> {
            if (report.frozen()) {
                editions.withdraw(report, reason.reason());
            }
            report.reopen();
        });
    }

    @GET
    @Needs(Right.READ)
    @Path("{id}/editions")
    @Transactional
    @Operation(summary = "List the editions of a report")
    public List<EditionView> editions(@PathParam("id") String id) {
        return Editions.of(kind.get(id));
    }

    @GET
    @Needs(Right.READ)
    @Path("{id}/edition")
    @Produces(Media.JSON)
    @Transactional
    @Operation(
            summary = "Get what a frozen report said",
            description = "Byte by byte as it was kept, so that its digest can be checked.")
    @APIResponse(
            responseCode = "200",
            description = "The content whose digest was kept.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EditionContent.class)))
    public byte[] edition(
            @PathParam("id") String id,
            @QueryParam("number") @Parameter(description = "Of the edition; the last one when left out.", example = "1")
                    Integer number) {
        Report report = kind.get(id);
        return Editions.content(report, number == null ? report.editions : number);
    }
}
