package org.enlace.organization;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** An organization as the API shows it; a municipality's or county's with its place. */
public record OrganizationView(
        UUID id,
        String code,
        String name,
        String shortName,
        @NotNull OrganizationKind kind,
        String country,
        Ref parent,
        String website,
        @Schema(examples = "US-GOV-1") String iatiIdentifier,
        Text description,
        String region,
        String subdivision,
        Double latitude,
        Double longitude,
        boolean coordinatesApproximate,
        PartialDate validFrom,
        PartialDate validTo,
        List<SuccessionView> predecessors,
        List<Ref> successors,
        @JsonUnwrapped Trail trail)
        implements View {

    public static OrganizationView of(Organization organization) {
        return new OrganizationView(
                organization.id,
                organization.code,
                organization.name,
                organization.shortName,
                organization.kind,
                organization.country,
                Ref.of(organization.parent),
                organization.website,
                organization.iatiIdentifier,
                organization.description,
                organization.region,
                organization.subdivision,
                organization.latitude,
                organization.longitude,
                organization.coordinatesApproximate,
                organization.validFrom,
                organization.validTo,
                organization.predecessors.stream().map(Succession::view).toList(),
                Ref.all(organization.successors),
                Trail.of(organization));
    }
}
