package org.enlace.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a person's position.
 *
 * @param organization id or code
 */
public record PositionDraft(
        @Refers("organizations") @NotNull String organization,
        @Valid Text title,
        PartialDate from,
        PartialDate to) {

    Position read(String field, Input input) {
        input.ordered(field + ".to", from, to);
        return new Position(input.one(field + ".organization", Organization.class, organization), title, from, to);
    }
}
