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

@Path("practices")
@Tag(name = "Practices", description = "Ways of doing things that partners show each other.")
public class PracticeResource extends KindResource<Practice, PracticeDraft, PracticeView> {

    public PracticeResource() {
        super(new Kind<>(
                        "practices",
                        Practice.class,
                        PracticeDraft.class,
                        PracticeView.class,
                        Practice::new,
                        PracticeView::of)
                .belonging(Practice.BELONGING)
                .coordinated()
                .fetching("program", "origin")
                .sortedBy(Sort.NAME));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<PracticeView> list(@BeanParam PracticeFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
