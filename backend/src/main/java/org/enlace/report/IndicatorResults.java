package org.enlace.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.indicator.Indicator;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;
import org.enlace.result.Breakdown;
import org.enlace.result.ValueStatus;
import org.enlace.shared.text.Text;
import org.enlace.tally.PeriodLine;
import org.enlace.tally.PeriodLine.Origin;
import org.enlace.tally.TracedLine;

/** What each indicator was to reach and did, told apart as far as it is known, and what to know of the figures. */
record IndicatorResults(QuarterFacts facts) {

    private static final Text REST = Phrase.of("not-known");

    Section section() {
        List<List<Cell>> values = new ArrayList<>();
        List<List<Cell>> parts = new ArrayList<>();
        List<Cell> notes = new ArrayList<>();
        facts.indicators().forEach((indicator, lines) -> {
            lines.forEach(line -> values.add(row(indicator, line.line())));
            lines.forEach(line -> parts(indicator, line.line()).forEach(parts::add));
            notes(indicator, lines)
                    .map(note -> Cell.of(Phrase.of("note-on", indicator.title, note)))
                    .forEach(notes::add);
        });
        return Section.of(
                ReportSection.INDICATORS.key(),
                ReportSection.INDICATORS.heading(),
                values.isEmpty() ? Block.note(Phrase.of("no-indicators")) : null,
                Block.table(
                        Phrase.of("targets-and-actuals"),
                        values,
                        "indicator",
                        "period",
                        "baseline",
                        "target",
                        "actual",
                        "origin"),
                Block.table(
                        Phrase.of("disaggregation"),
                        parts,
                        "indicator",
                        "period",
                        "dimension",
                        "category",
                        "target",
                        "actual"),
                Block.list(Phrase.of("data-quality"), notes));
    }

    private static List<Cell> row(Indicator indicator, PeriodLine line) {
        return List.of(
                Cell.of("indicators", indicator),
                Cell.of(Text.same(line.period().label())),
                indicator.baselineAmount == null
                        ? Cell.of(Phrase.of("none"))
                        : Cell.of(indicator.baselineAmount.stripTrailingZeros()),
                line.aim() == null ? Cell.of(Phrase.of("not-set")) : Cell.of(line.aim()),
                actual(line),
                Cell.of(Phrase.word(line.actualFrom())));
    }

    /** Of different people there may be more than those who can be told apart. */
    private static Cell actual(PeriodLine line) {
        if (line.actual() == null) {
            return Cell.of(Phrase.of("no-value"));
        }
        boolean open = line.actualFrom() == Origin.COMPUTED && line.computed().atMost() != null;
        return open
                ? Cell.of(Phrase.of("at-most", line.actual(), line.computed().atMost()))
                : Cell.of(line.actual());
    }

    static Text amount(Indicator indicator, BigDecimal value) {
        if (value == null) {
            return null;
        }
        return indicator.unit == null ? Phrase.of("amount", value) : Phrase.of("amount-of", value, indicator.unit);
    }

    /** What is not known of a target or an actual comes last. */
    private static Stream<List<Cell>> parts(Indicator indicator, PeriodLine line) {
        List<Breakdown> aims = line.aim() == null ? List.of() : line.target().disaggregation();
        List<Breakdown> actuals = line.actualFrom() == null
                ? List.of()
                : line.actualFrom() == Origin.REPORTED
                        ? line.reported().disaggregation()
                        : line.computed().disaggregation();
        return Stream.concat(aims.stream(), actuals.stream())
                .map(Breakdown::dimension)
                .distinct()
                .flatMap(dimension -> {
                    Map<Text, BigDecimal> aim = values(aims, dimension);
                    Map<Text, BigDecimal> actual = values(actuals, dimension);
                    return Stream.concat(
                                    Stream.of(aim, actual)
                                            .flatMap(one -> one.keySet().stream())
                                            .filter(category -> !category.equals(REST))
                                            .distinct(),
                                    Stream.of(REST))
                            .filter(category -> aim.containsKey(category) || actual.containsKey(category))
                            .map(category -> List.of(
                                    Cell.of("indicators", indicator),
                                    Cell.of(Text.same(line.period().label())),
                                    Cell.of(Phrase.word("Dimension", dimension)),
                                    Cell.of(category),
                                    Cell.of(aim.get(category)),
                                    Cell.of(actual.get(category))));
                });
    }

    private static Map<Text, BigDecimal> values(List<Breakdown> breakdowns, String dimension) {
        Map<Text, BigDecimal> values = new LinkedHashMap<>();
        breakdowns.stream().filter(one -> one.dimension().equals(dimension)).forEach(one -> {
            one.categories().forEach(part -> values.put(Phrase.category(dimension, part.category()), part.value()));
            if (one.notKnown() != null && one.notKnown().signum() != 0) {
                values.put(REST, one.notKnown());
            }
        });
        return values;
    }

    private static Stream<Text> notes(Indicator indicator, List<TracedLine> lines) {
        List<Text> notes = new ArrayList<>();
        if (!indicator.reportable()) {
            notes.add(Phrase.of("not-reportable"));
        }
        if (indicator.baselineWaiver != null) {
            notes.add(Phrase.of("baseline-waived", indicator.baselineWaiver));
        }
        lines.forEach(line -> notes(line.line(), notes));
        return notes.stream();
    }

    private static void notes(PeriodLine line, List<Text> notes) {
        String period = line.period().label();
        if (line.computed() != null && line.computed().leftOut() > 0) {
            notes.add(Phrase.of("left-out", period, line.computed().leftOut()));
        }
        for (PeriodLine.Given given : Stream.of(line.target(), line.reported())
                .filter(one -> one != null)
                .toList()) {
            if (given.status() != ValueStatus.APPROVED) {
                notes.add(Phrase.of("not-approved", period, given.status()));
            }
            Stream.of(given.comment(), given.overrideReason())
                    .filter(said -> said != null)
                    .forEach(said -> notes.add(Phrase.of("of-period", period, said)));
        }
    }
}
