package org.enlace.practice;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.agenda.AgendaItem;
import org.enlace.focusarea.FocusArea;
import org.enlace.organization.Organization;
import org.enlace.program.Program;
import org.enlace.shared.kind.Where;
import org.enlace.visit.Visit;

/** Which practices to list. */
public record PracticeFilter(
        @QueryParam("program") @Parameter(description = "Id or code of a program.", example = "amuprev")
        List<String> program,

        @QueryParam("origin") @Parameter(description = "Id or code of who developed it.", example = "santa-ana")
        List<String> origin,

        @QueryParam("focusArea") @Parameter(description = "Id or code of a subject.", example = "youth-gang-prevention")
        List<String> focusArea,

        @QueryParam("agendaItem") @Parameter(description = "Id or code of an agenda item where it was seen.")
        List<String> agendaItem,

        @QueryParam("visit")
        @Parameter(
                description = "Id or code of a visit on whose agenda it was seen.",
                example = "salvadoran-visit-santa-ana-2011")
        List<String> visit) {

    Where where() {
        return new Where()
                .refers("program", "e.program", Program.class, program)
                .refers("origin", "e.origin", Organization.class, origin)
                .related(
                        "focusArea",
                        "exists (select 1 from e.focusAreas f where f.id in ?)",
                        FocusArea.class,
                        focusArea)
                .related(
                        "agendaItem",
                        "exists (select 1 from e.agendaItems i where i.id in ?)",
                        AgendaItem.class,
                        agendaItem)
                .related("visit", "exists (select 1 from e.agendaItems i where i.visit.id in ?)", Visit.class, visit);
    }
}
