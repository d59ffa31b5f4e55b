package org.enlace.citation;

import jakarta.inject.Inject;
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
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Kinds;
import org.enlace.shared.rest.Media;

@Path("citations")
@Tag(name = "Citations", description = "Which place of a source tells what of which record.")
public class CitationResource extends KindResource<Citation, CitationDraft, CitationView> {

    @Inject
    Kinds kinds;

    public CitationResource() {
        super(new Kind<>(
                        "citations",
                        Citation.class,
                        CitationDraft.class,
                        CitationView.class,
                        Citation::new,
                        CitationView::of)
                .belonging(Citation.BELONGING)
                .fetching("source")
                .preparedForDrafts(Citation::loadEntities));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<CitationView> list(@BeanParam CitationFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(kinds), query);
    }
}
