package org.enlace.outcome;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.agreement.Agreement;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Where;
import org.enlace.visit.Visit;

/** Which outcomes to list. */
public record OutcomeFilter(
        @QueryParam("kind") @Parameter(description = "What sort of change it is.")
        List<OutcomeKind> kind,

        @QueryParam("municipality") @Parameter(description = "Id or code of where it came about.", example = "colon")
        List<String> municipality,

        @QueryParam("visit") @Parameter(description = "Id or code of a visit that contributed.")
        List<String> visit,

        @QueryParam("agreement") @Parameter(description = "Id or code of an agreement that contributed.")
        List<String> agreement,

        @QueryParam("verification") @Parameter(description = "How well it is known.")
        List<Verification> verification,

        @QueryParam("from") @Parameter(description = "On or after this date.", example = "2011")
        PartialDate from,

        @QueryParam("to") @Parameter(description = "On or before this date.", example = "2012-06")
        PartialDate to) {

    Where where() {
        return new Where()
                .in("e.kind", kind)
                .related(
                        "municipality",
                        "exists (select 1 from e.municipalities m where m.id in ?)",
                        Organization.class,
                        municipality)
                .related("visit", "exists (select 1 from e.contributions c where c.visit.id in ?)", Visit.class, visit)
                .related(
                        "agreement",
                        "exists (select 1 from e.contributions c where c.agreement.id in ?)",
                        Agreement.class,
                        agreement)
                .in("e.verification", verification)
                .overlaps("e.date", "e.date", from, to);
    }
}
