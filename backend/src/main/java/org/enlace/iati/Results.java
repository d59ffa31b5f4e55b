package org.enlace.iati;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorMeasure;
import org.enlace.indicator.IndicatorResource;
import org.enlace.indicator.ResultType;
import org.enlace.objective.Objective;
import org.enlace.program.Program;
import org.enlace.result.IndicatorValue;
import org.enlace.result.IndicatorValueResource;
import org.enlace.shared.kind.Where;
import org.enlace.tally.PeriodLine;
import org.enlace.tally.PeriodLines;

/**
 * What a program reached: each objective is a result, with its indicators, told apart by where in the chain of results
 * they measure.
 */
@Singleton
class Results {

    private final IndicatorResource indicators;
    private final IndicatorValueResource values;
    private final PeriodLines lines;

    private record Result(Objective objective, ResultType type) {}

    Results(IndicatorResource indicators, IndicatorValueResource values, PeriodLines lines) {
        this.indicators = indicators;
        this.values = values;
        this.lines = lines;
    }

    void write(Program program, Markup xml) {
        indicators
                .kind
                .query(
                        "select e from Indicator e join fetch e.objective o",
                        new Where().and("e.program = ?", program),
                        " order by o.position, o.id, e.position, e.id",
                        Indicator.class)
                .getResultList()
                .stream()
                .filter(Indicator::reportable)
                .collect(groupingBy(one -> new Result(one.objective, one.resultType), LinkedHashMap::new, toList()))
                .forEach((result, some) -> write(result, some, xml));
    }

    private void write(Result result, List<Indicator> some, Markup xml) {
        xml.in(
                "result",
                () -> {
                    xml.told("title", result.objective().text);
                    some.forEach(indicator -> write(indicator, xml));
                },
                "type",
                Codelist.result(result.type()));
    }

    private void write(Indicator indicator, Markup xml) {
        xml.in(
                "indicator",
                () -> {
                    xml.told("title", indicator.title);
                    xml.told("description", indicator.definition);
                    indicator.references.forEach(one -> xml.empty(
                            "reference", "vocabulary", Codelist.indicators(one.vocabulary()), "code", one.code()));
                    baseline(indicator, xml);
                    periods(indicator, xml);
                },
                "measure",
                Codelist.measure(indicator.measure),
                "ascending",
                indicator.ascending);
    }

    /** One without a year has no place in IATI. */
    private static void baseline(Indicator indicator, Markup xml) {
        boolean words = indicator.measure == IndicatorMeasure.QUALITATIVE && indicator.baselineComment != null;
        if (indicator.baselineYear != null && (words || indicator.baselineAmount != null)) {
            xml.in(
                    "baseline",
                    () -> xml.told("comment", indicator.baselineComment),
                    "year",
                    indicator.baselineYear,
                    "value",
                    Figure.plain(indicator.baselineAmount));
        }
    }

    private void periods(Indicator indicator, Markup xml) {
        Map<String, List<IndicatorValue>> approved = values
                .kind
                .query(
                        "select e from IndicatorValue e",
                        new Where().and("e.indicator = ?", indicator),
                        " and e.status = APPROVED order by e.id",
                        IndicatorValue.class)
                .getResultList()
                .stream()
                .collect(groupingBy(value -> value.period));
        lines.of(indicator).periods().forEach(line -> {
            List<Figure> figures =
                    Figure.of(line, approved.getOrDefault(line.period().label(), List.of()));
            if (!figures.isEmpty()) {
                period(line, figures, xml);
            }
        });
    }

    private static void period(PeriodLine line, List<Figure> figures, Markup xml) {
        xml.in("period", () -> {
            xml.empty("period-start", "iso-date", line.period().from());
            xml.empty("period-end", "iso-date", line.period().to());
            figures.forEach(figure -> figure.write(xml));
        });
    }
}
