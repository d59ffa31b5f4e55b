package org.enlace.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of a target or an actual.
 *
 * @param indicator id or code
 * @param period label of one of the indicator's periods
 * @param value left out where the indicator is qualitative, or follows from numerator and denominator
 * @param status DRAFT when left out
 * @param overrideReason why this is preferred to what was computed
 * @param evidence ids or codes of sources
 */
public record IndicatorValueDraft(
        @Code String code,
        @Refers("indicators") @NotNull String indicator,
        @NotBlank @Size(max = 60) String period,
        @NotNull ValueKind kind,
        @Digits(integer = 16, fraction = 4) BigDecimal value,
        @DecimalMin("0") @Digits(integer = 16, fraction = 4) BigDecimal numerator,
        @DecimalMin("0") @Digits(integer = 16, fraction = 4) BigDecimal denominator,
        @Size(max = 500) List<@NotNull @Valid PartDraft> disaggregation,
        ValueStatus status,
        @Valid Text returnedReason,
        @Valid Text overrideReason,
        @Valid Text comment,
        @Refers("sources") List<@NotNull String> evidence)
        implements Draft {

    /** The same value, standing where the other does on its way. */
    IndicatorValueDraft standing(IndicatorValueDraft other) {
        return new IndicatorValueDraft(
                code,
                indicator,
                period,
                kind,
                value,
                numerator,
                denominator,
                disaggregation,
                other.status,
                other.returnedReason,
                overrideReason,
                comment,
                evidence);
    }
}
