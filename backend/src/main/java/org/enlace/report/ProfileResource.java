package org.enlace.report;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.PartnershipResource;
import org.enlace.report.document.Printing;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.rest.Media;

/** Stands at the partnership's address, but here, because partnerships know nothing of what came of them. */
@Path("partnerships/{id}")
@Tag(name = "Partnerships")
public class ProfileResource {

    private final PartnershipResource partnerships;
    private final PartnershipProfiles profiles;
    private final AnnualImpact impact;

    ProfileResource(PartnershipResource partnerships, PartnershipProfiles profiles, AnnualImpact impact) {
        this.partnerships = partnerships;
        this.profiles = profiles;
        this.impact = impact;
    }

    @GET
    @Needs(Right.READ)
    @Path("profile")
    @Produces({Media.JSON, Media.HTML, Media.PDF, Media.DOCX})
    @Transactional
    @Operation(summary = "Get the profile of a partnership", description = "Who, what was agreed, what came of it.")
    public DocumentView profile(@PathParam("id") String id, @BeanParam Printing printing) {
        Partnership partnership = partnerships.kind.get(id);
        return new DocumentView(TextRef.of(partnership), profiles.of(partnership));
    }

    @GET
    @Needs(Right.READ)
    @Path("impact")
    @Produces({Media.JSON, Media.HTML, Media.PDF, Media.DOCX})
    @Transactional
    @Operation(
            summary = "Count the exchanges of a partnership year by year",
            description =
                    "In the terms of Sister Cities International: exchanges each way, visitors, residents travelling.")
    public Impact impact(@PathParam("id") String id, @BeanParam Years years, @BeanParam Printing printing) {
        Partnership partnership = partnerships.kind.get(id);
        return Impact.of(partnership, impact.ofPartnership(partnership.id, years.calendar()));
    }
}
