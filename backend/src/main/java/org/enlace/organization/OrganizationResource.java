package org.enlace.organization;

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

@Path("organizations")
@Tag(name = "Organizations", description = "Bodies that can be a party, host, sender or employer; cities among them.")
public class OrganizationResource extends KindResource<Organization, OrganizationDraft, OrganizationView> {

    public OrganizationResource() {
        super(new Kind<>(
                        "organizations",
                        Organization.class,
                        OrganizationDraft.class,
                        OrganizationView.class,
                        Organization::new,
                        OrganizationView::of)
                .belonging(Belonging.COMMON)
                .fetching("parent")
                .prepared(Organization::loadSuccessors));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<OrganizationView> list(@BeanParam OrganizationFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
