package org.enlace.practice;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.organization.Organization;
import org.enlace.outcome.Outcome;
import org.enlace.program.Program;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Where;

/** Which practices in which municipalities to list. */
public record PracticeAdoptionFilter(
        @QueryParam("program") @Parameter(description = "Id or code of a program.", example = "amuprev")
        List<String> program,

        @QueryParam("practice") @Parameter(description = "Id or code of a practice.")
        List<String> practice,

        @QueryParam("municipality")
        @Parameter(description = "Id or code of a municipality or county.", example = "colon")
        List<String> municipality,

        @QueryParam("outcome") @Parameter(description = "Id or code of an outcome that shows it.")
        List<String> outcome,

        @QueryParam("status") @Parameter(description = "How far it has come.")
        List<AdoptionStatus> status,

        @QueryParam("from") @Parameter(description = "Having that status since this date or later.", example = "2011")
        PartialDate from,

        @QueryParam("to") @Parameter(description = "Having that status since this date or before.", example = "2012-06")
        PartialDate to) {

    Where where() {
        return new Where()
                .refers("program", "e.practice.program", Program.class, program)
                .refers("practice", "e.practice", Practice.class, practice)
                .refers("municipality", "e.municipality", Organization.class, municipality)
                .related("outcome", "exists (select 1 from e.outcomes o where o.id in ?)", Outcome.class, outcome)
                .in("e.status", status)
                .overlaps("e.date", "e.date", from, to);
    }
}
