package org.enlace.participant;

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
import org.enlace.visit.DelegationView;
import org.enlace.visit.VisitResource;

/** Stands at the visit's address, but here, because participants know visits and not the other way round. */
@Path("visits/{id}/delegation")
@Tag(name = "Visits")
@Produces(MediaType.APPLICATION_JSON)
public class DelegationResource {

    private final VisitResource visits;
    private final Roll roll;

    DelegationResource(VisitResource visits, Roll roll) {
        this.visits = visits;
        this.roll = roll;
    }

    @GET
    @Needs(Right.READ)
    @Transactional
    @Operation(summary = "Show who takes part in a visit, and how many")
    public DelegationList delegation(@PathParam("id") String id) {
        var visit = visits.kind.view(visits.kind.get(id));
        DelegationView arithmetic = visit.delegation();
        return DelegationList.of(arithmetic, roll.of(List.of(visit.id())));
    }
}
