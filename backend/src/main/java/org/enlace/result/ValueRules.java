package org.enlace.result;

import java.math.BigDecimal;
import org.enlace.indicator.Amount;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorMeasure;
import org.enlace.shared.kind.Input;

/** What must hold of a value by itself. */
record ValueRules(IndicatorValue value, Input input) {

    /** @param given as the caller wrote it */
    void check(BigDecimal given) {
        Indicator indicator = value.indicator;
        input.check(value.term().isPresent(), "period", value.period, "value.no-period", indicator.code);
        input.check(
                value.kind != ValueKind.ACTUAL || indicator.reportable(),
                "indicator",
                indicator.code,
                "value.not-reportable");
        boolean overrides = value.kind == ValueKind.ACTUAL && indicator.counting.computed();
        input.check(
                !overrides || value.overrideReason != null,
                "overrideReason",
                null,
                "value.override",
                indicator.counting.source());
        boolean returned = value.status == ValueStatus.RETURNED;
        input.check(returned == (value.returnedReason != null), "returnedReason", null, "value.returned-reason");
        amounts(indicator, given);
        parts();
    }

    private void amounts(Indicator indicator, BigDecimal given) {
        boolean words = indicator.measure == IndicatorMeasure.QUALITATIVE;
        input.check(words || value.amount != null, "value", null, "value.missing");
        input.check(!words || value.amount == null, "value", value.amount, "value.in-words");
        input.check(!words || value.comment != null, "comment", null, "value.comment");
        boolean share = value.numerator != null || value.denominator != null;
        input.check(
                !share
                        || indicator.measure == IndicatorMeasure.PERCENTAGE
                                && Share.known(value.numerator, value.denominator),
                "denominator",
                value.denominator,
                "value.share");
        input.check(Share.agrees(given, value.numerator, value.denominator), "value", given, "value.share-differs");
    }

    private void parts() {
        long named = value.parts.stream()
                .map(part -> part.dimension() + " " + part.category())
                .distinct()
                .count();
        input.check(named == value.parts.size(), "disaggregation", null, "value.category-twice");
        value.breakdowns().stream()
                .filter(Breakdown::exceeds)
                .forEach(one -> input.check(
                        false,
                        "disaggregation",
                        one.known(),
                        "value.parts-exceed",
                        one.dimension(),
                        one.known(),
                        Amount.plain(value.amount)));
    }
}
