package org.enlace.indicator;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enlace.shared.kind.Input;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Violation;
import org.hibernate.query.QueryFlushMode;

/**
 * What stands fast of an indicator because values were given, or periods locked: nobody may pull it out from under
 * them.
 *
 * @param measure before the change
 * @param locked the locked periods before the change
 */
record Established(IndicatorMeasure measure, List<IndicatorPeriod> locked, List<IndicatorPeriod> used, Values values) {

    private static final Established NOTHING =
            new Established(null, List.of(), List.of(), new Values(Set.of(), Set.of(), false, false));

    /** The entity is named, not imported: values know indicators, not the other way round. */
    private static final String VALUES = """
            select v.period, v.kind = ACTUAL, v.kind = ACTUAL and v.overrideReason.en is null and v.overrideReason.es is null
            from IndicatorValue v where v.indicator.id = :id""";

    private static final String DIMENSIONS =
            "select distinct p.dimension from IndicatorValue v join v.parts p where v.indicator.id = :id";

    /**
     * The values of an indicator.
     *
     * @param periods the labels of those that have any
     * @param dimensions by which some are told apart
     * @param reported whether an actual is among them
     * @param unexplained whether an actual is among them that does not say why it would override a computed one
     */
    record Values(Set<String> periods, Set<String> dimensions, boolean reported, boolean unexplained) {}

    static Established of(Indicator indicator) {
        if (indicator.id == null) {
            return NOTHING;
        }
        List<Object[]> rows = rows(VALUES, indicator.id, Object[].class);
        Values values = new Values(
                rows.stream().map(row -> (String) row[0]).collect(toSet()),
                Set.copyOf(rows(DIMENSIONS, indicator.id, String.class)),
                rows.stream().anyMatch(row -> (Boolean) row[1]),
                rows.stream().anyMatch(row -> (Boolean) row[2]));
        return of(indicator.measure, indicator.periods, values);
    }

    static Established of(IndicatorMeasure measure, List<IndicatorPeriod> periods, Values values) {
        return new Established(
                measure,
                periods.stream().filter(IndicatorPeriod::locked).toList(),
                periods.stream()
                        .filter(period -> values.periods().contains(period.label()))
                        .toList(),
                values);
    }

    private static <T> List<T> rows(String hql, UUID id, Class<T> type) {
        return Panache.getSession()
                .createSelectionQuery(hql, type)
                .setParameter("id", id)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultList();
    }

    void check(Indicator now, Input input) {
        keeps(now, locked, "indicator.period-locked", input);
        keeps(now, used, "indicator.period-used", input);
        input.check(values.periods().isEmpty() || now.measure == measure, "measure", now.measure, "indicator.measured");
        input.check(!values.reported() || now.reportable(), "definition", null, "indicator.reported");
        input.check(
                !values.unexplained() || !now.counting.computed(),
                "computedFrom",
                now.counting.source(),
                "indicator.unexplained");
        values.dimensions()
                .forEach(one -> input.check(
                        now.dimensions.contains(one), "dimensions", now.dimensions, "indicator.dimension-used", one));
    }

    private static void keeps(Indicator now, List<IndicatorPeriod> periods, String key, Input input) {
        periods.stream()
                .filter(before ->
                        now.period(before.label()).filter(before::spans).isEmpty())
                .map(IndicatorPeriod::label)
                .forEach(lost -> input.refuse(Violation.body("periods", lost, new Message(key, lost))));
    }
}
