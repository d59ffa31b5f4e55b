package org.enlace.source;

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

@Path("sources")
@Tag(name = "Sources", description = "Documents from which it is known what the records say.")
public class SourceResource extends KindResource<Source, SourceDraft, SourceView> {

    public SourceResource() {
        super(new Kind<>("sources", Source.class, SourceDraft.class, SourceView.class, Source::new, SourceView::of)
                .belonging(Source.BELONGING)
                .sortedBy(Sort.date("published")));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<SourceView> list(@BeanParam SourceFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
