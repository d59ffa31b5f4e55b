package org.enlace.partnership;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.focusarea.FocusArea;
import org.enlace.organization.Organization;
import org.enlace.program.Program;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Where;

/** Which partnerships to list. */
public record PartnershipFilter(
        @QueryParam("program") @Parameter(description = "Id or code of the program.", example = "amuprev")
        List<String> program,

        @QueryParam("status") @Parameter(description = "Where it stands.")
        List<PartnershipStatus> status,

        @QueryParam("form") @Parameter(description = "How the places are bound.")
        List<PartnershipForm> form,

        @QueryParam("organization") @Parameter(description = "Id or code of a party.", example = "santa-ana")
        List<String> organization,

        @QueryParam("focusArea") @Parameter(description = "Id or code of a focus area.")
        List<String> focusArea,

        @QueryParam("country") @Parameter(description = "ISO 3166-1 alpha-2 code of a party's country.", example = "GT")
        List<String> country,

        @QueryParam("from") @Parameter(description = "Running on or after this date.", example = "2011")
        PartialDate from,

        @QueryParam("to") @Parameter(description = "Running on or before this date.", example = "2012-06")
        PartialDate to) {

    Where where() {
        Where where = new Where()
                .refers("program", "e.program", Program.class, program)
                .in("e.status", status)
                .in("e.form", form)
                .related(
                        "organization",
                        "exists (select 1 from e.parties p where p.organization.id in ?)",
                        Organization.class,
                        organization)
                .related(
                        "focusArea",
                        "exists (select 1 from e.focusAreas f where f.id in ?)",
                        FocusArea.class,
                        focusArea)
                .overlaps("e.start", "e.end", from, to);
        return country == null || country.isEmpty()
                ? where
                : where.and("exists (select 1 from e.parties p where p.organization.country in ?)", country);
    }
}
