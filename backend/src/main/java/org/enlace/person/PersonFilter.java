package org.enlace.person;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.organization.Organization;
import org.enlace.shared.kind.Where;

/** Which people to list. */
public record PersonFilter(
        @QueryParam("organization")
        @Parameter(
                description = "Id or code of an organization in which they have or had a position.",
                example = "icma")
        List<String> organization,

        @QueryParam("sex") @Parameter(description = "As far as it is known.")
        List<Sex> sex) {

    Where where() {
        return new Where()
                .related(
                        "organization",
                        "exists (select 1 from e.positions p where p.organization.id in ?)",
                        Organization.class,
                        organization)
                .personal("sex", sex)
                .in("e.sex", sex);
    }
}
