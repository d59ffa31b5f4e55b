package org.enlace.agreement;

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

@Path("agreements")
@Tag(name = "Agreements", description = "What the parties of a partnership put in writing.")
public class AgreementResource extends KindResource<Agreement, AgreementDraft, AgreementView> {

    public AgreementResource() {
        super(new Kind<>(
                        "agreements",
                        Agreement.class,
                        AgreementDraft.class,
                        AgreementView.class,
                        Agreement::new,
                        AgreementView::of)
                .belonging(Agreement.BELONGING)
                .fetching("partnership")
                .sortedBy(Sort.date("signed")));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<AgreementView> list(@BeanParam AgreementFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
