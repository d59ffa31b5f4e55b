package org.enlace.tally;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.indicator.Amount;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorPeriod;
import org.enlace.result.Breakdown;
import org.enlace.result.IndicatorValue;
import org.enlace.result.ValueKind;
import org.enlace.result.ValueStatus;
import org.enlace.shared.text.Text;

/**
 * What an indicator was to reach in a period, beside what it reached: as it was computed, as it was reported, and which
 * of both counts. An approved report overrides what was computed, and both stay.
 *
 * @param actual that counts, {@code null} where none does yet
 */
public record PeriodLine(
        IndicatorPeriod period,
        @Schema(nullable = true) Given target,
        @Schema(nullable = true) Given reported,
        @Schema(nullable = true) Computed computed,
        @Schema(nullable = true, examples = "3") BigDecimal actual,

        @Schema(nullable = true, description = "Whether the actual that counts was computed or reported.")
        Origin actualFrom) {

    /** Where the actual that counts comes from. */
    public enum Origin {
        COMPUTED,
        REPORTED
    }

    /** A target or an actual that somebody gave; it counts once it is approved. */
    public record Given(
            UUID id,

            @Schema(examples = "visits-to-peers-fy2013-q4-target")
            String code,

            @Schema(examples = "4") BigDecimal value,
            ValueStatus status,
            Text overrideReason,
            Text comment,
            List<Breakdown> disaggregation) {

        static Given of(IndicatorValue value) {
            return value == null
                    ? null
                    : new Given(
                            value.id,
                            value.code,
                            Amount.plain(value.amount),
                            value.status,
                            value.overrideReason,
                            value.comment,
                            value.breakdowns());
        }

        boolean counts() {
            return status == ValueStatus.APPROVED && value != null;
        }
    }

    /** A computed actual. */
    public record Computed(
            @Schema(nullable = true, examples = "3") BigDecimal value,

            @Schema(nullable = true, description = "Of different people, as many as there can be.", examples = "5")
            BigDecimal atMost,

            @Schema(description = "How many records were counted.", examples = "3")
            long counted,

            @Schema(description = "How many records may belong to it, and were not counted.", examples = "1")
            long leftOut,

            @Schema(description = "People by the indicator's dimensions.")
            List<Breakdown> disaggregation) {

        static Computed of(Indicator indicator, Tally tally) {
            return tally == null
                    ? null
                    : new Computed(
                            Amount.plain(tally.value()),
                            tally.atMost(),
                            tally.counted().size(),
                            tally.leftOut().size(),
                            tally.breakdowns(indicator.counting.source(), indicator.dimensions));
        }
    }

    static PeriodLine of(Indicator indicator, IndicatorPeriod period, Collection<IndicatorValue> values, Tally tally) {
        Given reported = given(values, period, ValueKind.ACTUAL);
        Computed computed = Computed.of(indicator, tally);
        boolean overridden = reported != null && reported.counts();
        boolean told = computed != null && computed.value() != null;
        return new PeriodLine(
                period,
                given(values, period, ValueKind.TARGET),
                reported,
                computed,
                overridden ? reported.value() : told ? computed.value() : null,
                overridden ? Origin.REPORTED : told ? Origin.COMPUTED : null);
    }

    /** The target that counts, {@code null} where none does yet. */
    public BigDecimal aim() {
        return target != null && target.counts() ? target.value() : null;
    }

    private static Given given(Collection<IndicatorValue> values, IndicatorPeriod period, ValueKind kind) {
        return values.stream()
                .filter(value -> value.kind == kind && value.period.equals(period.label()))
                .findFirst()
                .map(Given::of)
                .orElse(null);
    }
}
