package org.enlace.focusarea;

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
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("focus-areas")
@Tag(name = "Focus areas", description = "What partnerships work on, such as community-oriented policing.")
public class FocusAreaResource extends KindResource<FocusArea, FocusAreaDraft, FocusAreaView> {

    public FocusAreaResource() {
        super(new Kind<>(
                        "focus-areas",
                        FocusArea.class,
                        FocusAreaDraft.class,
                        FocusAreaView.class,
                        FocusArea::new,
                        FocusAreaView::of)
                .belonging(Belonging.COMMON)
                .fetching("parent"));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<FocusAreaView> list(@BeanParam FocusAreaFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
