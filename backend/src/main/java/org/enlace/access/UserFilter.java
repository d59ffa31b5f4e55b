package org.enlace.access;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.shared.access.Role;
import org.enlace.shared.kind.Where;

/** Which accounts are asked for. There is no search by name, which would leave names in the logs of addresses. */
public record UserFilter(
        @QueryParam("role") @Parameter(description = "With one of these roles.")
        List<Role> role,

        @QueryParam("status") @Parameter(description = "In one of these states.")
        List<AccountStatus> status,

        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1) @Max(500) @Parameter(description = "Accounts in a page, 1 to 500.")
        int limit,

        @QueryParam("cursor") @Parameter(description = "The next page, from the answer before.")
        UUID cursor) {

    UserPage page() {
        Where where = new Where().in("e.role", role).in("e.status", status);
        if (cursor != null) {
            where.and("e.id > ?", cursor);
        }
        var query = Panache.getSession()
                .createSelectionQuery("from Account e where %s order by e.id".formatted(where.hql()), Account.class);
        where.values().forEach(query::setParameter);
        List<Account> found = query.setMaxResults(limit + 1).getResultList();
        boolean more = found.size() > limit;
        List<Account> shown = more ? found.subList(0, limit) : found;
        return new UserPage(shown.stream().map(UserView::of).toList(), more ? shown.get(limit - 1).id : null);
    }
}
