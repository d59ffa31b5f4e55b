package org.enlace.result;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("indicator-values")
@Tag(name = "Indicator values", description = "What indicators were to reach in a period, and did.")
public class IndicatorValueResource extends KindResource<IndicatorValue, IndicatorValueDraft, IndicatorValueView> {

    public IndicatorValueResource() {
        super(new Kind<>(
                        "indicator-values",
                        IndicatorValue.class,
                        IndicatorValueDraft.class,
                        IndicatorValueView.class,
                        IndicatorValue::new,
                        IndicatorValueView::of)
                .belonging(IndicatorValue.BELONGING)
                .coordinated()
                .fetching("indicator")
                .sortedBy(Sort.date("period")));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<IndicatorValueView> list(@BeanParam IndicatorValueFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @POST
    @Needs(Right.WRITE)
    @Path("{id}/submission")
    @Transactional
    @Operation(summary = "Hand a value in")
    public IndicatorValueView submit(@PathParam("id") String id) {
        return stepped(id, IndicatorValue::submit);
    }

    @POST
    @Needs(Right.COORDINATE)
    @Path("{id}/approval")
    @Transactional
    @Operation(summary = "Approve a value, which counts from then on")
    public IndicatorValueView approve(@PathParam("id") String id) {
        return stepped(id, IndicatorValue::approve);
    }

    @POST
    @Needs(Right.COORDINATE)
    @Path("{id}/return")
    @Transactional
    @Operation(summary = "Give a value back with a reason")
    public IndicatorValueView giveBack(@PathParam("id") String id, @Valid ReturnReason reason) {
        Body.required(reason);
        return stepped(id, value -> value.giveBack(reason.reason()));
    }
}
