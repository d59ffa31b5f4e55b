package org.enlace.partnership;

import jakarta.validation.constraints.NotNull;
import org.enlace.organization.Organization;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Refers;

/**
 * What a caller says of a party.
 *
 * @param organization id or code
 */
public record PartyDraft(
        @Refers("organizations") @NotNull String organization,
        @NotNull PartyRole role) {

    Party read(String field, Input input) {
        return new Party(input.one(field + ".organization", Organization.class, organization), role);
    }
}
