package org.enlace.audit;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Roll;
import org.enlace.shared.kind.RollQuery;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Locales;
import org.enlace.shared.rest.Media;

@Path("audit")
@Tag(name = "Audit", description = "Who did what, when and from where; nothing of it can be changed unnoticed.")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final Roll.Source<AuditEntry, AuditEntryView> ENTRIES =
            new Roll.Source<>("audit", AuditEntry.class, true, AuditEntryView::of, AuditRow.class, AuditRow::of);

    private final AgroalDataSource database;

    AuditResource(AgroalDataSource database) {
        this.database = database;
    }

    @GET
    @Needs(Right.ADMINISTER)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    @Operation(
            operationId = "listAuditEntries",
            summary = "List what was done, the newest first",
            description = "What tells about a person is withheld from callers who may not see personal data.")
    public Roll<AuditEntryView> list(@BeanParam AuditFilter filter, @Valid @BeanParam RollQuery query) {
        return ENTRIES.matching(filter.where(), query);
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
