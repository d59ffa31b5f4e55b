package org.enlace.program;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Where;

/** Which programs to list. */
public record ProgramFilter(
        @QueryParam("status") @Parameter(description = "IATI activity status.")
        List<ProgramStatus> status,

        @QueryParam("published") @Parameter(description = "Whether the public may read it.")
        Boolean published,

        @QueryParam("organization")
        @Parameter(description = "Id or code of an organization with a role in it.", example = "usaid")
        List<String> organization,

        @QueryParam("from") @Parameter(description = "Running on or after this date.", example = "2011")
        PartialDate from,

        @QueryParam("to") @Parameter(description = "Running on or before this date.", example = "2012-06")
        PartialDate to) {

    Where where() {
        Where where = new Where()
                .in("e.status", status)
                .in("e.published", published == null ? null : List.of(published))
                .related(
                        "organization",
                        "exists (select 1 from e.organizations o where o.organization.id in ?)",
                        Organization.class,
                        organization);
        if (from != null) {
            where.and("exists (select 1 from e.periods p where p.end.latest >= ?)", from.earliest());
        }
        return to == null
                ? where
                : where.and("exists (select 1 from e.periods p where p.start.earliest <= ?)", to.latest());
    }
}
