package org.enlace.program;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.enlace.organization.Organization;
import org.enlace.shared.kind.Input;

/**
 * What a caller says of an award.
 *
 * @param funder id or code
 * @param currency ISO 4217
 */
public record AwardDraft(
        @Size(max = 100) String number,
        String funder,
        @DecimalMin("0") BigDecimal amount,

        @Pattern(regexp = "[A-Z]{3}", message = "{org.enlace.currency}") String currency) {

    Award read(String field, Input input) {
        input.check((amount == null) == (currency == null), field + ".currency", currency, "award.currency");
        return new Award(number, input.one(field + ".funder", Organization.class, funder), amount, currency);
    }
}
