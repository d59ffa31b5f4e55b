package org.enlace.result;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.indicator.Amount;

/**
 * A value told apart by one dimension. What the categories leave of the value is not known; it is never shared out
 * among them.
 *
 * @param notKnown {@code null} where parts do not add up to the value, as of percentages
 */
public record Breakdown(
        @Schema(examples = "SEX") String dimension,
        List<Category> categories,

        @Schema(
                nullable = true,
                description = "What is left of the value; null where the parts do not add up to it, as of percentages.",
                examples = "3")
        BigDecimal notKnown) {

    /** One category's part of a value. */
    public record Category(
            @Schema(examples = "FEMALE") String category,
            @NotNull @Schema(examples = "5") BigDecimal value) {}

    /** @param total {@code null} where the parts do not add up to it */
    static List<Breakdown> of(BigDecimal total, Collection<Part> parts) {
        return parts.stream().collect(groupingBy(Part::dimension, LinkedHashMap::new, toList())).entrySet().stream()
                .map(entry -> of(entry.getKey(), total, entry.getValue()))
                .toList();
    }

    private static Breakdown of(String dimension, BigDecimal total, List<Part> parts) {
        BigDecimal known = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Breakdown(
                dimension,
                parts.stream()
                        .map(part -> new Category(part.category(), Amount.plain(part.amount())))
                        .toList(),
                total == null ? null : Amount.plain(total.subtract(known)));
    }

    /** Whether the categories make up more than there is. */
    boolean exceeds() {
        return notKnown != null && notKnown.signum() < 0;
    }

    /** Whether some of the value lies in no category. */
    boolean incomplete() {
        return notKnown != null && notKnown.signum() > 0;
    }

    /** How much the categories make up together. */
    BigDecimal known() {
        return Amount.plain(categories.stream().map(Category::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
