package org.enlace.partnership;

import jakarta.validation.constraints.NotNull;
import org.enlace.organization.OrganizationKind;
import org.enlace.shared.kind.Ref;

/** A party as the API shows it, with the kind and country of its organization. */
public record PartyView(
        Ref organization, PartyRole role, @NotNull OrganizationKind kind, String country) {}
