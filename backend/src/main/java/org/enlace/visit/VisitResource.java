package org.enlace.visit;

import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.partnership.Partnership;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Sort;
import org.enlace.shared.kind.Where;
import org.enlace.shared.kind.Written;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Locales;
import org.enlace.shared.rest.Media;
import org.jboss.resteasy.reactive.RestResponse;

@Path("visits")
@Tag(name = "Visits", description = "Delegations travelling between partners.")
public class VisitResource extends KindResource<Visit, VisitDraft, VisitView> {

    public VisitResource() {
        super(new Kind<>("visits", Visit.class, VisitDraft.class, VisitView.class, Visit::new, VisitView::of)
                .belonging(Visit.BELONGING)
                .fetching("place")
                .sortedBy(Sort.date("start"))
                .prepared(Delegation::load));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<VisitView> list(@BeanParam VisitFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @POST
    @Needs(Right.WRITE)
    @Path("{id}/completion")
    @Transactional
    @Operation(summary = "Confirm that a visit took place")
    public VisitView complete(@PathParam("id") String id, Completion completion) {
        return stepped(id, visit -> visit.complete(completion == null ? null : completion.end()));
    }

    @POST
    @Needs(Right.WRITE)
    @Path("{id}/cancellation")
    @Transactional
    @Operation(summary = "Call a visit off")
    public VisitView cancel(@PathParam("id") String id) {
        return stepped(id, Visit::cancel);
    }

    @GET
    @Needs(Right.READ)
    @Path("{id}/calendar.ics")
    @Produces(VisitCalendar.MEDIA)
    @Transactional
    @Operation(summary = "Show a visit as a calendar entry")
    @APIResponse(
            responseCode = "200",
            description = "An all-day entry over all the days that the stated dates can mean.",
            content =
                    @Content(
                            mediaType = VisitCalendar.MEDIA,
                            schema = @Schema(implementation = String.class),
                            example = VisitCalendar.EXAMPLE))
    @APIResponse(responseCode = "409", ref = "Conflict")
    public RestResponse<String> calendar(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Visit visit = kind.get(id);
        return RestResponse.ResponseBuilder.ok(new VisitCalendar(Locales.of(request)).of(visit))
                .header("Content-Disposition", "attachment; filename=\"%s.ics\"".formatted(visit.code))
                .build();
    }

    /** A party that changed its role turns the direction of the partnership's visits. */
    void partiesChanged(@Observes Written written) {
        if (written.record() instanceof Partnership partnership) {
            Where ofPartnership =
                    new Where().and("exists (select 1 from e.partnerships p where p.id = ?)", partnership.id);
            kind.regardless(ofPartnership).forEach(Visit::derive);
        }
    }
}
