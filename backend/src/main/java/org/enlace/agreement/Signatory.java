package org.enlace.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;

/**
 * An organization that signs; a council may have to ratify first, and each signs on its own day.
 *
 * @param ratificationReference the decision that ratified it, such as the number of a council's act
 */
@Embeddable
public record Signatory(
        @ManyToOne(fetch = FetchType.LAZY) Organization organization,
        PartialDate ratified,
        String ratificationReference,
        PartialDate signed) {

    SignatoryDraft draft() {
        return new SignatoryDraft(Ref.code(organization), ratified, ratificationReference, signed);
    }

    SignatoryView view() {
        return new SignatoryView(Ref.of(organization), ratified, ratificationReference, signed);
    }
}
