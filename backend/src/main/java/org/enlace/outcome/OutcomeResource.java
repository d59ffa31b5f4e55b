package org.enlace.outcome;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Sort;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("outcomes")
@Tag(name = "Outcomes", description = "What changed after partners worked together.")
public class OutcomeResource extends KindResource<Outcome, OutcomeDraft, OutcomeView> {

    public OutcomeResource() {
        super(new Kind<>(
                        "outcomes", Outcome.class, OutcomeDraft.class, OutcomeView.class, Outcome::new, OutcomeView::of)
                .belonging(Outcome.BELONGING)
                .sortedBy(Sort.date("date")));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<OutcomeView> list(@BeanParam OutcomeFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
