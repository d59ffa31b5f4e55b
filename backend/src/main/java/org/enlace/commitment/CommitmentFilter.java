package org.enlace.commitment;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.agreement.Agreement;
import org.enlace.organization.Organization;
import org.enlace.partnership.Partnership;
import org.enlace.shared.kind.Where;

/** Which commitments to list. */
public record CommitmentFilter(
        @QueryParam("agreement") @Parameter(description = "Id or code of an agreement.")
        List<String> agreement,

        @QueryParam("partnership")
        @Parameter(description = "Id or code of a partnership, named or that of the agreement.")
        List<String> partnership,

        @QueryParam("metric") @Parameter(description = "What is counted.")
        List<CommitmentMetric> metric,

        @QueryParam("responsible")
        @Parameter(description = "Id or code of an organization that promises.", example = "pinellas-county")
        List<String> responsible,

        @QueryParam("beneficiary")
        @Parameter(description = "Id or code of an organization to which it is promised.", example = "colon")
        List<String> beneficiary) {

    Where where() {
        return new Where()
                .refers("agreement", "e.agreement", Agreement.class, agreement)
                .related(
                        "partnership",
                        "e.partnership.id in ? or e.agreement.id in"
                                + " (select a.id from Agreement a where a.partnership.id in ?)",
                        Partnership.class,
                        partnership)
                .in("e.metric", metric)
                .related(
                        "responsible",
                        "exists (select 1 from e.responsible r where r.id in ?)",
                        Organization.class,
                        responsible)
                .related(
                        "beneficiary",
                        "exists (select 1 from e.beneficiaries b where b.id in ?)",
                        Organization.class,
                        beneficiary);
    }
}
