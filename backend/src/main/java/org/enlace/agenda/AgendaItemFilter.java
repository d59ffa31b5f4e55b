package org.enlace.agenda;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.focusarea.FocusArea;
import org.enlace.organization.Organization;
import org.enlace.participant.Participant;
import org.enlace.shared.kind.Where;
import org.enlace.visit.Visit;

/** Which points of agendas to list. */
public record AgendaItemFilter(
        @QueryParam("visit")
        @Parameter(description = "Id or code of a visit.", example = "salvadoran-visit-santa-ana-2011")
        List<String> visit,

        @QueryParam("kind") @Parameter(description = "What happens.")
        List<AgendaItemKind> kind,

        @QueryParam("focusArea")
        @Parameter(description = "Id or code of a focus area.", example = "community-oriented-policing")
        List<String> focusArea,

        @QueryParam("venue") @Parameter(description = "Id or code of the organization visited.", example = "kidworks")
        List<String> venue,

        @QueryParam("presenter") @Parameter(description = "Id or code of a participant who presents.")
        List<String> presenter) {

    Where where() {
        return new Where()
                .refers("visit", "e.visit", Visit.class, visit)
                .in("e.kind", kind)
                .related(
                        "focusArea",
                        "exists (select 1 from e.focusAreas f where f.id in ?)",
                        FocusArea.class,
                        focusArea)
                .refers("venue", "e.venue", Organization.class, venue)
                .related(
                        "presenter",
                        "exists (select 1 from e.presenters p where p.id in ?)",
                        Participant.class,
                        presenter);
    }
}
