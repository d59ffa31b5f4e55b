package org.enlace.indicator;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Sort;
import org.enlace.shared.rest.Body;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("indicators")
@Tag(name = "Indicators", description = "What shows whether programs get to where they want to be.")
public class IndicatorResource extends KindResource<Indicator, IndicatorDraft, IndicatorView> {

    public IndicatorResource() {
        super(new Kind<>(
                        "indicators",
                        Indicator.class,
                        IndicatorDraft.class,
                        IndicatorView.class,
                        Indicator::new,
                        IndicatorView::of)
                .belonging(Indicator.BELONGING)
                .coordinated()
                .fetching("program", "objective")
                .sortedBy(Sort.number("position", Indicator.class, indicator -> indicator.position)));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<IndicatorView> list(@BeanParam IndicatorFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @GET
    @Needs(Right.READ)
    @Path("{id}/periods")
    @Transactional
    @Operation(summary = "List the periods of an indicator")
    public List<IndicatorPeriod> periods(@PathParam("id") String id) {
        return List.copyOf(kind.get(id).periods);
    }

    @POST
    @Needs(Right.COORDINATE)
    @Path("{id}/periods")
    @Transactional
    @Operation(summary = "Make the periods of an indicator from a calendar")
    public IndicatorView schedule(@PathParam("id") String id, @Valid PeriodPlan plan) {
        PeriodPlan wanted = Body.required(plan);
        return stepped(id, indicator -> indicator.generate(wanted));
    }
}
