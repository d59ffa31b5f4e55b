package org.enlace.program;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.enlace.organization.Organization;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Refers;

/**
 * What a caller says of an award.
 *
 * @param funder id or code
 * @param currency ISO 4217
 */
public record AwardDraft(
        @Size(max = 100) String number,
        @Refers("organizations") String funder,

        @DecimalMin("0") @Digits(integer = 15, fraction = 2, message = "{org.enlace.amount}") BigDecimal amount,

        @Pattern(regexp = "[A-Z]{3}", message = "{org.enlace.currency}") String currency) {

    private static final int CENTS = 2;

    /** Two decimals, as the database keeps them: the same amount must not count as a change. */
    Award read(String field, Input input) {
        input.check((amount == null) == (currency == null), field + ".currency", currency, "award.currency");
        input.check(number != null || funder != null || amount != null, field, null, "award.empty");
        Organization giver = input.one(field + ".funder", Organization.class, funder);
        return new Award(
                number, giver, amount == null ? null : amount.setScale(CENTS, RoundingMode.UNNECESSARY), currency);
    }
}
