package org.enlace.organization;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.shared.kind.Where;

/** Which organizations to list. */
public record OrganizationFilter(
        @QueryParam("kind") @Parameter(description = "Sort of body.")
        List<OrganizationKind> kind,

        @QueryParam("country") @Parameter(description = "ISO 3166-1 alpha-2 code.", example = "SV")
        List<String> country,

        @QueryParam("region")
        @Parameter(description = "State, department or province, as written.", example = "Sonsonate")
        List<String> region,

        @QueryParam("parent")
        @Parameter(description = "Id or code of the organization they belong to.", example = "santa-ana")
        List<String> parent) {

    Where where() {
        return new Where()
                .in("e.kind", kind)
                .in("e.country", country)
                .in("e.region", region)
                .refers("parent", "e.parent", Organization.class, parent);
    }
}
