package org.enlace.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Where;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Locales;

@Path("audit")
@Tag(name = "Audit", description = "Who did what, when and from where; nothing of it can be changed unnoticed.")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final int LONGEST = 500;

    private final AgroalDataSource database;

    AuditResource(AgroalDataSource database) {
        this.database = database;
    }

    @GET
    @Needs(Right.ADMINISTER)
    @Transactional
    @Operation(
            operationId = "listAuditEntries",
            summary = "List what was done, the newest first",
            description = "What tells about a person is withheld from callers who may not see personal data.")
    public AuditPage list(
            @BeanParam AuditFilter filter,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(LONGEST) @Parameter(description = "Most on a page.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "Where the previous page ended.") String cursor) {
        Where where = filter.where();
        if (cursor != null) {
            where.and("e.id < ?", id(cursor));
        }
        List<AuditEntry> found = Panache.getSession()
                .createSelectionQuery(
                        "from AuditEntry e where " + where.hql() + " order by e.id desc", AuditEntry.class)
                .setProperties(where.values())
                .setMaxResults(limit + 1)
                .getResultList();
        List<AuditEntryView> items =
                found.stream().limit(limit).map(AuditEntryView::of).toList();
        return new AuditPage(
                items, found.size() > limit ? items.get(limit - 1).id().toString() : null);
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.invalid(Violation.query("cursor", cursor, new Message("cursor")));
        }
    }

    @GET
    @Needs(Right.ADMINISTER)
    @Path("verification")
    @Blocking
    @Operation(
            operationId = "verifyAudit",
            summary = "Verify that nothing was edited, removed, moved or slipped in",
            description =
                    "Walks every entry from the first on, and names the first fault of each chain. Only heads kept"
                            + " elsewhere show that a chain was written anew as a whole.")
    public VerificationView verify(
            @QueryParam("head")
                    @Parameter(description = "A head of an earlier verification, which its chain must still have.")
                    List<String> head,
            @Context ContainerRequestContext request)
            throws SQLException {
        List<Head> kept = head.stream().map(AuditResource::head).toList();
        try (Connection connection = database.getConnection()) {
            return VerificationView.of(new Verification(connection, kept).chains(), Locales.of(request));
        }
    }

    private static Head head(String text) {
        return Head.read(text)
                .orElseThrow(() -> Refusal.invalid(Violation.query("head", text, new Message("audit.head"))));
    }
}
