package org.enlace.observation;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Sort;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("observations")
@Tag(name = "Observations", description = "Figures about municipalities, such as homicides in a year.")
public class ObservationResource extends KindResource<Observation, ObservationDraft, ObservationView> {

    public ObservationResource() {
        super(new Kind<>(
                        "observations",
                        Observation.class,
                        ObservationDraft.class,
                        ObservationView.class,
                        Observation::new,
                        ObservationView::of)
                .belonging(Belonging.COMMON)
                .fetching("municipality")
                .sortedBy(Sort.date("periodStart"))
                .prepared(Observation::loadPopulations));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<ObservationView> list(@BeanParam ObservationFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
