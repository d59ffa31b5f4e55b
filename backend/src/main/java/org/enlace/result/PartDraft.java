package org.enlace.result;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.enlace.indicator.Amount;
import org.enlace.indicator.Dimension;
import org.enlace.indicator.Indicator;
import org.enlace.shared.kind.Input;

/**
 * What a caller says of the part that a category has in a value.
 *
 * @param dimension one of the indicator's
 */
public record PartDraft(
        @NotBlank @Size(max = 40) String dimension,
        @NotBlank @Size(max = 80) String category,

        @NotNull @DecimalMin("0") @Digits(integer = 16, fraction = 4) BigDecimal value) {

    static PartDraft of(Part part) {
        return new PartDraft(part.dimension(), part.category(), Amount.plain(part.amount()));
    }

    Part read(String field, Indicator indicator, Input input) {
        boolean asked = indicator == null || indicator.dimensions.contains(dimension);
        input.check(asked, field + ".dimension", dimension, "value.other-dimension");
        input.check(Dimension.has(dimension, category), field + ".category", category, "value.no-category", dimension);
        return new Part(dimension, category, Amount.kept(value));
    }
}
