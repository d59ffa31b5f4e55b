package org.enlace.program;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;

/** An organization's role in a program, for as long as it had it. */
@Embeddable
public record ProgramOrganization(
        @ManyToOne(fetch = FetchType.LAZY) Organization organization,
        @Enumerated(EnumType.STRING) ProgramRole role,
        PartialDate from,
        PartialDate to) {

    ProgramOrganizationDraft draft() {
        return new ProgramOrganizationDraft(Ref.code(organization), role, from, to);
    }

    ProgramOrganizationView view() {
        return new ProgramOrganizationView(Ref.of(organization), role, from, to);
    }
}
