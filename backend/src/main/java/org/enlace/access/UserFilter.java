package org.enlace.access;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.shared.access.Role;
import org.enlace.shared.kind.Where;

/** Which accounts are asked for. */
public record UserFilter(
        @QueryParam("role") @Parameter(description = "With one of these roles.")
        List<Role> role,

        @QueryParam("status") @Parameter(description = "In one of these states.")
        List<AccountStatus> status,

        @QueryParam("q") @Parameter(description = "With all of these words in name or e-mail address.", example = "ana")
        String q) {

    Where where() {
        return new Where().in("e.role", role).in("e.status", status).words(q, "e.searchText");
    }
}
