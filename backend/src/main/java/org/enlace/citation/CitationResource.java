package org.enlace.citation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.enlace.shared.rest.Contended;
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

    @PUT
    @Needs(Right.WRITE)
    @Path("{id}/preference")
    @Transactional
    @Contended
    @Operation(
            summary = "Prefer a citation",
            description = "From now on the record follows this claim, and no other one about the same field.")
    public CitationView set(@PathParam("id") String id) {
        Citation citation = checked(id);
        citation.rival().ifPresent(rival -> kind.step(rival, former -> former.prefer(false)));
        kind.step(citation, chosen -> chosen.prefer(true));
        return kind.view(citation);
    }

    @DELETE
    @Needs(Right.WRITE)
    @Path("{id}/preference")
    @Transactional
    @Operation(summary = "Prefer a citation no more", description = "Then no claim about its field is preferred.")
    public CitationView end(@PathParam("id") String id) {
        return stepped(id, citation -> citation.prefer(false));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<CitationView> list(@BeanParam CitationFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(kinds), query);
    }
}
