package org.enlace.tally;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorPeriod;
import org.enlace.result.IndicatorValue;
import org.enlace.result.IndicatorValueResource;
import org.enlace.result.ValueStatus;
import org.enlace.shared.kind.Where;

/** Puts targets and actuals of indicators side by side. */
@Singleton
public class PeriodLines {

    private final Tallies tallies;
    private final IndicatorValueResource values;

    PeriodLines(Tallies tallies, IndicatorValueResource values) {
        this.tallies = tallies;
        this.values = values;
    }

    /** All periods of an indicator. */
    public IndicatorReach of(Indicator indicator) {
        return of(indicator, values(List.of(indicator)));
    }

    /** All periods of each indicator. */
    List<IndicatorReach> of(List<Indicator> indicators) {
        Map<Indicator, List<IndicatorValue>> given = byIndicator(indicators);
        return indicators.stream()
                .map(indicator -> of(indicator, given.getOrDefault(indicator, List.of())))
                .toList();
    }

    private IndicatorReach of(Indicator indicator, List<IndicatorValue> given) {
        List<Tally> computed = tallies.of(indicator, indicator.periods);
        List<PeriodLine> lines = new ArrayList<>();
        for (int i = 0; i < computed.size(); i++) {
            lines.add(PeriodLine.of(indicator, indicator.periods.get(i), given, computed.get(i)));
        }
        return IndicatorReach.of(indicator, lines);
    }

    /** The periods that overlap a stretch of time, each with what was counted for it. */
    public List<TracedLine> within(Indicator indicator, Window window) {
        List<IndicatorPeriod> periods = indicator.periods.stream()
                .filter(period ->
                        !period.to().isBefore(window.from()) && !period.from().isAfter(window.to()))
                .toList();
        List<IndicatorValue> given = periods.isEmpty() ? List.of() : values(List.of(indicator));
        List<Tally> computed = tallies.of(indicator, periods);
        List<TracedLine> lines = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            IndicatorPeriod period = periods.get(i);
            lines.add(new TracedLine(
                    PeriodLine.of(indicator, period, given, computed.get(i)),
                    computed.get(i),
                    given.stream()
                            .filter(value ->
                                    value.status == ValueStatus.APPROVED && value.period.equals(period.label()))
                            .toList()));
        }
        return lines;
    }

    /** Of each indicator that has periods the one of the day, or the last before it, by the indicator's id. */
    public Map<UUID, PeriodLine> asOf(LocalDate day, Collection<Indicator> indicators) {
        Map<Indicator, List<IndicatorValue>> given = byIndicator(indicators);
        Map<UUID, PeriodLine> lines = new HashMap<>();
        indicators.forEach(indicator -> period(indicator, day)
                .ifPresent(period -> lines.put(
                        indicator.id,
                        PeriodLine.of(
                                indicator,
                                period,
                                given.getOrDefault(indicator, List.of()),
                                tallies.of(indicator, period)))));
        return lines;
    }

    private static Optional<IndicatorPeriod> period(Indicator indicator, LocalDate day) {
        Optional<IndicatorPeriod> begun = indicator.periods.stream()
                .filter(period -> !period.from().isAfter(day))
                .reduce((earlier, later) -> later);
        return begun.or(() -> indicator.periods.stream().findFirst());
    }

    private Map<Indicator, List<IndicatorValue>> byIndicator(Collection<Indicator> indicators) {
        return values(indicators).stream().collect(groupingBy(value -> value.indicator));
    }

    private List<IndicatorValue> values(Collection<Indicator> indicators) {
        List<UUID> ids = indicators.stream().map(indicator -> indicator.id).toList();
        return ids.isEmpty() ? List.of() : values.kind.matching(new Where().in("e.indicator.id", ids));
    }
}
