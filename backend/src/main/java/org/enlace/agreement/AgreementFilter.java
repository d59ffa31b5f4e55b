package org.enlace.agreement;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.focusarea.FocusArea;
import org.enlace.organization.Organization;
import org.enlace.partnership.Partnership;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Where;

/** Which agreements to list. */
public record AgreementFilter(
        @QueryParam("partnership") @Parameter(description = "Id or code of a partnership.", example = "pinellas-panama")
        List<String> partnership,

        @QueryParam("kind") @Parameter(description = "What sort of paper it is.")
        List<AgreementKind> kind,

        @QueryParam("status") @Parameter(description = "Where it stands.")
        List<AgreementStatus> status,

        @QueryParam("organization") @Parameter(description = "Id or code of a signatory.", example = "santa-ana")
        List<String> organization,

        @QueryParam("focusArea") @Parameter(description = "Id or code of a focus area.")
        List<String> focusArea,

        @QueryParam("from") @Parameter(description = "Signed on or after this date.", example = "2011")
        PartialDate from,

        @QueryParam("to") @Parameter(description = "Signed on or before this date.", example = "2012-06")
        PartialDate to) {

    Where where() {
        return new Where()
                .refers("partnership", "e.partnership", Partnership.class, partnership)
                .in("e.kind", kind)
                .in("e.status", status)
                .related(
                        "organization",
                        "exists (select 1 from e.signatories s where s.organization.id in ?)",
                        Organization.class,
                        organization)
                .related(
                        "focusArea",
                        "exists (select 1 from e.focusAreas f where f.id in ?)",
                        FocusArea.class,
                        focusArea)
                .overlaps("e.signed", "e.signed", from, to);
    }
}
