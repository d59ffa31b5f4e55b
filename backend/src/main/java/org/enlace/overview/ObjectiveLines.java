package org.enlace.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.indicator.Indicator;
import org.enlace.objective.Objective;
import org.enlace.tally.PeriodLine;
import org.enlace.tally.PeriodLines;

/** The objectives in their order, each with its indicators. */
@Singleton
class ObjectiveLines {

    /** Each computed actual is counted for itself. */
    private static final int INDICATORS = 100;

    private static final String OBJECTIVES =
            "select o from Objective o join o.program g where {program g} order by g.id, o.position, o.id";
    private static final String MEASURED =
            "select i from Indicator i join i.program g where {program g} order by g.id, i.position, i.id";

    private final PeriodLines lines;
    private final Clock clock;

    ObjectiveLines(PeriodLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    List<ObjectiveLine> of(Scope scope) {
        List<Indicator> indicators = scope.query(MEASURED, Indicator.class, Map.of())
                .setMaxResults(INDICATORS)
                .getResultList();
        Map<UUID, PeriodLine> present = lines.asOf(LocalDate.now(clock), indicators);
        Map<Objective, List<IndicatorLine>> measured = indicators.stream()
                .collect(groupingBy(
                        indicator -> indicator.objective,
                        mapping(indicator -> IndicatorLine.of(indicator, present.get(indicator.id)), toList())));
        return scope.list(OBJECTIVES, Objective.class).stream()
                .map(objective -> ObjectiveLine.of(objective, measured.getOrDefault(objective, List.of())))
                .toList();
    }
}
