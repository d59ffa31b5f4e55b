package org.enlace.iati;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.enlace.indicator.Amount;
import org.enlace.result.Breakdown;
import org.enlace.result.IndicatorValue;
import org.enlace.result.ValueKind;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;
import org.enlace.source.Source;
import org.enlace.tally.PeriodLine;

/**
 * A target or an actual of a period, whole and by category: of what people gave the approved only, and else what is
 * computed from the records.
 *
 * @param amount {@code null} where it is told in words
 */
record Figure(
        ValueKind kind, BigDecimal amount, List<Breakdown> breakdowns, Text comment, Collection<Source> evidence) {

    private static final String NOT_KNOWN = "not known";

    /** DocumentCategory: results, outcomes and outputs. */
    private static final String RESULTS = "A08";

    /** Targets before actuals, as the schema wants them. */
    static List<Figure> of(PeriodLine line, List<IndicatorValue> approved) {
        List<Figure> figures = new ArrayList<>();
        given(ValueKind.TARGET, approved).ifPresent(figures::add);
        given(ValueKind.ACTUAL, approved).or(() -> computed(line.computed())).ifPresent(figures::add);
        return figures;
    }

    private static Optional<Figure> given(ValueKind kind, List<IndicatorValue> approved) {
        return approved.stream()
                .filter(value -> value.kind == kind)
                .findFirst()
                .map(value -> new Figure(kind, value.amount, value.breakdowns(), value.comment, value.evidence));
    }

    private static Optional<Figure> computed(PeriodLine.Computed computed) {
        return Optional.ofNullable(computed)
                .filter(one -> one.value() != null)
                .map(one -> new Figure(
                        ValueKind.ACTUAL,
                        one.value(),
                        one.disaggregation(),
                        new Message("iati.computed", one.counted(), one.leftOut()).text(),
                        List.of()));
    }

    void write(Markup xml) {
        xml.in(
                element(),
                () -> {
                    xml.told("comment", comment);
                    evidence.stream()
                            .filter(source -> source.url != null)
                            .forEach(source -> new DocumentLink(source, RESULTS).write(xml));
                },
                "value",
                plain(amount));
        for (Breakdown one : breakdowns) {
            one.categories().forEach(category -> part(one, category.category(), category.value(), xml));
            if (one.notKnown() != null && one.notKnown().signum() > 0) {
                part(one, NOT_KNOWN, one.notKnown(), xml);
            }
        }
    }

    private void part(Breakdown breakdown, String category, BigDecimal value, Markup xml) {
        xml.in(
                element(),
                () -> xml.empty("dimension", "name", breakdown.dimension(), "value", category),
                "value",
                plain(value));
    }

    private String element() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Digits without an exponent; {@code null} of nothing. */
    static String plain(BigDecimal amount) {
        return amount == null ? null : Amount.plain(amount).toPlainString();
    }
}
