package org.enlace.tally;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.indicator.Amount;
import org.enlace.indicator.IndicatorPeriod;

/** What a computed actual was counted from; lists end after the first thousand. */
public record CountedView(
        IndicatorPeriod period,
        @Schema(nullable = true, examples = "3") BigDecimal value,

        @Schema(nullable = true, description = "Of different people, as many as there can be.", examples = "5")
        BigDecimal atMost,

        @Schema(examples = "3") long total,
        List<Counted> counted,

        @Schema(description = "What may belong to it, and was not counted; each says why.")
        List<Counted> leftOut,

        @Schema(
                nullable = true,
                description = "Attendances and different people side by side, where people are counted.")
        People people) {

    private static final int SHOWN = 1_000;

    static CountedView of(IndicatorPeriod period, Tally tally) {
        return new CountedView(
                period,
                Amount.plain(tally.value()),
                tally.atMost(),
                tally.counted().size(),
                tally.counted().stream().limit(SHOWN).toList(),
                tally.leftOut().stream().limit(SHOWN).toList(),
                tally.people());
    }
}
