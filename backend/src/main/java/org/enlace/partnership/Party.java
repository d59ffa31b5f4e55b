package org.enlace.partnership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.enlace.organization.Organization;
import org.enlace.shared.kind.Ref;

/** An organization in a partnership, and whether it shares its practice or learns from the other's. */
@Embeddable
public record Party(
        @ManyToOne(fetch = FetchType.LAZY) Organization organization,
        @Enumerated(EnumType.STRING) PartyRole role) {

    PartyDraft draft() {
        return new PartyDraft(Ref.code(organization), role);
    }

    PartyView view() {
        return new PartyView(Ref.of(organization), role, organization.kind, organization.country);
    }
}
