package org.enlace.agenda;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.rest.Contended;
import org.enlace.shared.rest.Preconditions;
import org.enlace.visit.Visit;
import org.enlace.visit.VisitResource;
import org.jboss.resteasy.reactive.RestResponse;

/** Stands at the visit's address, but here, because agendas know visits and not the other way round. */
@Path("visits/{id}/agenda")
@Tag(name = "Visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgendaResource {

    private final VisitResource visits;
    private final AgendaItemResource items;
    private final Agenda agenda;
    private final Preconditions preconditions;

    AgendaResource(VisitResource visits, AgendaItemResource items, Agenda agenda, Preconditions preconditions) {
        this.visits = visits;
        this.items = items;
        this.agenda = agenda;
        this.preconditions = preconditions;
    }

    @GET
    @Needs(Right.READ)
    @Transactional
    @Operation(
            summary = "List the points of a visit's agenda in their order",
            description = "The ETag stands for all of them, and is what changing their order has to name.")
    public RestResponse<List<AgendaItemView>> agenda(@PathParam("id") String id) {
        return shown(visits.kind.get(id));
    }

    @PUT
    @Needs(Right.WRITE)
    @Transactional
    @Contended
    @Operation(
            summary = "Put a visit's agenda in order",
            description = "Takes every point that there is, in the order and on the day that it is to have, and copies"
                    + " of points. All of it happens or nothing.")
    public RestResponse<List<AgendaItemView>> arrange(@PathParam("id") String id, @NotNull @Valid AgendaOrder order) {
        Visit visit = visits.kind.get(id);
        visits.kind.rights.check(visit);
        List<AgendaItem> present = agenda.of(List.of(visit.id));
        preconditions.check(Agenda.version(present));
        new Arrangement(items.kind, present).carryOut(order.items());
        return shown(visit);
    }

    private RestResponse<List<AgendaItemView>> shown(Visit visit) {
        List<AgendaItem> present = agenda.of(List.of(visit.id));
        return RestResponse.ResponseBuilder.ok(
                        present.stream().map(AgendaItemView::of).toList())
                .header(HttpHeaders.ETAG, "\"%d\"".formatted(Agenda.version(present)))
                .build();
    }
}
