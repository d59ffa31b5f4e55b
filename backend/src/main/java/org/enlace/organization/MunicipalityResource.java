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

/** The organizations that have a place: the same records, narrowed to municipalities and counties. */
@Path("municipalities")
@Tag(name = "Municipalities", description = "Cities, towns and counties: the organizations that have a place.")
public class MunicipalityResource extends KindResource<Organization, OrganizationDraft, OrganizationView> {

    public MunicipalityResource() {
        super(new Kind<>(
                        "municipalities",
                        Organization.class,
                        OrganizationDraft.class,
                        OrganizationView.class,
                        Organization::municipality,
                        OrganizationView::of)
                .belonging(Belonging.COMMON)
                .fetching("parent")
                .only("e.kind in (MUNICIPALITY, COUNTY)")
                .owning(organization -> organization.kind.isLocalGovernment())
                .prepared(Organization::loadSuccessors));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<OrganizationView> list(@BeanParam OrganizationFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
