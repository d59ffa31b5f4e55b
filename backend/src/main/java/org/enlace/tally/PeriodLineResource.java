package org.enlace.tally;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.indicator.IndicatorResource;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;

/** Stands at the indicator's address, but here, because values know indicators and not the other way round. */
@Path("indicators/{id}/values")
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
public class PeriodLineResource {

    private final IndicatorResource indicators;
    private final PeriodLines lines;

    PeriodLineResource(IndicatorResource indicators, PeriodLines lines) {
        this.indicators = indicators;
        this.lines = lines;
    }

    @GET
    @Needs(Right.READ)
    @Transactional
    @Operation(summary = "Show targets and actuals of an indicator, period by period")
    public IndicatorReach values(@PathParam("id") String id) {
        return lines.of(indicators.kind.get(id));
    }
}
