package org.enlace.agenda;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.visit.VisitResource;

/** Stands at the visit's address, but here, because agendas know visits and not the other way round. */
@Path("visits/{id}/agenda")
@Tag(name = "Visits")
@Produces(MediaType.APPLICATION_JSON)
public class AgendaResource {

    private final VisitResource visits;
    private final Agenda agenda;

    AgendaResource(VisitResource visits, Agenda agenda) {
        this.visits = visits;
        this.agenda = agenda;
    }

    @GET
    @Needs(Right.READ)
    @Transactional
    @Operation(summary = "List the points of a visit's agenda in their order")
    public List<AgendaItemView> agenda(@PathParam("id") String id) {
        return agenda.of(List.of(visits.kind.get(id).id)).stream()
                .map(AgendaItemView::of)
                .toList();
    }
}
