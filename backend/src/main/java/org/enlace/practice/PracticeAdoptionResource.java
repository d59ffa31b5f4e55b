package org.enlace.practice;

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

@Path("practice-adoptions")
@Tag(name = "Practice adoptions", description = "How far practices have come in municipalities.")
public class PracticeAdoptionResource
        extends KindResource<PracticeAdoption, PracticeAdoptionDraft, PracticeAdoptionView> {

    public PracticeAdoptionResource() {
        super(new Kind<>(
                        "practice-adoptions",
                        PracticeAdoption.class,
                        PracticeAdoptionDraft.class,
                        PracticeAdoptionView.class,
                        PracticeAdoption::new,
                        PracticeAdoptionView::of)
                .belonging(PracticeAdoption.BELONGING)
                .coordinated()
                .fetching("practice", "municipality")
                .sortedBy(Sort.date("date")));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<PracticeAdoptionView> list(
            @BeanParam PracticeAdoptionFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
