package org.enlace.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.enlace.organization.Organization;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Refers;

/**
 * What a caller says of a signatory.
 *
 * @param organization id or code
 */
public record SignatoryDraft(
        @Refers("organizations") @NotNull String organization,
        PartialDate ratified,
        @Size(max = 300) String ratificationReference,
        PartialDate signed) {

    Signatory read(String field, Input input) {
        return new Signatory(
                input.one(field + ".organization", Organization.class, organization),
                ratified,
                ratificationReference,
                signed);
    }
}
