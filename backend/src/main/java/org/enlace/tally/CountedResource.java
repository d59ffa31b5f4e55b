package org.enlace.tally;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorPeriod;
import org.enlace.indicator.IndicatorResource;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** Shows the records behind a computed actual, so that a reader can trace it. */
@Path("indicators/{id}/counted")
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
public class CountedResource {

    private final IndicatorResource indicators;
    private final Tallies tallies;

    CountedResource(IndicatorResource indicators, Tallies tallies) {
        this.indicators = indicators;
        this.tallies = tallies;
    }

    @GET
    @Needs(Right.READ)
    @Transactional
    @Operation(summary = "Show what was counted for a period of an indicator")
    @APIResponse(
            responseCode = "200",
            description = "The figure, and the records behind it.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CountedView.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    public CountedView counted(
            @PathParam("id") String id,
            @QueryParam("period") @Parameter(required = true, description = "Label of a period.", example = "FY2013 Q4")
                    String period) {
        Indicator indicator = indicators.kind.get(id);
        IndicatorPeriod asked = indicator
                .period(period)
                .orElseThrow(() -> Refusal.invalid(
                        Violation.query("period", period, new Message("value.no-period", indicator.code))));
        if (!indicator.counting.computed()) {
            throw Refusal.conflict("indicator.not-computed");
        }
        if (!indicator.reportable()) {
            throw Refusal.conflict("indicator.not-reportable");
        }
        return CountedView.of(asked, tallies.of(indicator, asked));
    }
}
