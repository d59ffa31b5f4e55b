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
import org.hibernate.query.SelectionQuery;

/** Which accounts are asked for. */
public record UserFilter(
        @QueryParam("role") @Parameter(description = "With one of these roles.")
        List<Role> role,

        @QueryParam("status") @Parameter(description = "In one of these states.")
        List<AccountStatus> status,

        @QueryParam("q") @Parameter(description = "With all of these words in name or e-mail address.", example = "ana")
        String q,

        @QueryParam("count")
        @DefaultValue("false")
        @Parameter(description = "Whether to count all matching accounts as total.")
        boolean count,

        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1) @Max(500) @Parameter(description = "Accounts in a page, 1 to 500.")
        int limit,

        @QueryParam("cursor") @Parameter(description = "The next page, from the answer before.")
        UUID cursor) {

    UserPage page() {
        Where where = new Where().in("e.role", role).in("e.status", status);
        if (q != null) {
            where.words(q, "e.searchText");
        }
        Long total = count ? asked("select count(*) ", where, "", Long.class).getSingleResult() : null;
        if (cursor != null) {
            where.and("e.id > ?", cursor);
        }
        List<Account> found = asked("", where, " order by e.id", Account.class)
                .setMaxResults(limit + 1)
                .getResultList();
        boolean more = found.size() > limit;
        List<Account> shown = more ? found.subList(0, limit) : found;
        return new UserPage(shown.stream().map(UserView::of).toList(), more ? shown.get(limit - 1).id : null, total);
    }

    private static <T> SelectionQuery<T> asked(String what, Where where, String order, Class<T> type) {
        return Panache.getSession()
                .createSelectionQuery(what + "from Account e where " + where.hql() + order, type)
                .setProperties(where.values());
    }
}
