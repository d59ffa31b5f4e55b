package org.enlace.program;

import jakarta.validation.constraints.NotNull;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Refers;

/**
 * What a caller says of an organization's role in a program.
 *
 * @param organization id or code
 */
public record ProgramOrganizationDraft(
        @Refers("organizations") @NotNull String organization,
        @NotNull ProgramRole role,
        PartialDate from,
        PartialDate to) {

    ProgramOrganization read(String field, Input input) {
        input.ordered(field + ".to", from, to);
        return new ProgramOrganization(
                input.one(field + ".organization", Organization.class, organization), role, from, to);
    }
}
