package org.enlace.observation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Where;

/** Which observations to list. */
public record ObservationFilter(
        @QueryParam("municipality")
        @Parameter(description = "Id or code of a municipality or county.", example = "nahuizalco")
        List<String> municipality,

        @QueryParam("measure") @Parameter(description = "What was observed.", example = "HOMICIDES")
        List<String> measure,

        @QueryParam("status") @Parameter(description = "How sure the figure is.")
        List<ObservationStatus> status,

        @QueryParam("from") @Parameter(description = "Of a period that ends on or after this date.", example = "2009")
        PartialDate from,

        @QueryParam("to") @Parameter(description = "Of a period that starts on or before this date.", example = "2011")
        PartialDate to) {

    Where where() {
        return new Where()
                .refers("municipality", "e.municipality", Organization.class, municipality)
                .in("e.measure", measure)
                .in("e.status", status)
                .overlaps("e.periodStart", "e.periodEnd", from, to);
    }
}
