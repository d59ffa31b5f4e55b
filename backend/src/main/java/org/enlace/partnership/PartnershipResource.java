package org.enlace.partnership;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("partnerships")
@Tag(name = "Partnerships", description = "Places bound to learn from each other.")
public class PartnershipResource extends KindResource<Partnership, PartnershipDraft, PartnershipView> {

    public PartnershipResource() {
        super(new Kind<>(
                        "partnerships",
                        Partnership.class,
                        PartnershipDraft.class,
                        PartnershipView.class,
                        Partnership::new,
                        PartnershipView::of)
                .belonging(Partnership.BELONGING)
                .coordinated()
                .fetching("program")
                .sortedBy(Sort.date("start"))
                .prepared(Partnership::prepare));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<PartnershipView> list(@BeanParam PartnershipFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @GET
    @Needs(Right.READ)
    @Path("{id}/parties")
    @Transactional
    @Operation(summary = "List the parties of a partnership")
    public List<PartyView> parties(@PathParam("id") String id) {
        return kind.get(id).parties.stream().map(Party::view).toList();
    }
}
