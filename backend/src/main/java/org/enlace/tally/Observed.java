package org.enlace.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.enlace.observation.Measure;

/**
 * The figures of a measure in a period, put together: incidents are added up, of a population the latest of each place
 * is taken, and shares and ranks of several places make no sum.
 *
 * @param value {@code null} where there is none; missing is not zero
 */
record Observed(BigDecimal value, List<Happening> counted, List<Happening> toldTwice) {

    static Observed of(String measure, List<Happening> figures) {
        boolean state = Measure.known(measure).filter(known -> !known.counted).isPresent();
        Comparator<Happening> order = state
                ? Comparator.comparing((Happening one) -> one.last().latest()).reversed()
                : Comparator.comparingLong(Observed::days).reversed();
        List<Happening> counted = new ArrayList<>();
        List<Happening> twice = new ArrayList<>();
        figures.stream().sorted(order.thenComparing(one -> one.record().code())).forEach(one -> {
            boolean told = counted.stream()
                    .anyMatch(other -> other.place().equals(one.place()) && (state || other.overlaps(one)));
            (told ? twice : counted).add(one);
        });
        return new Observed(value(measure, counted), counted, twice);
    }

    private static long days(Happening one) {
        return one.last().latest().toEpochDay() - one.first().earliest().toEpochDay();
    }

    private static BigDecimal value(String measure, List<Happening> counted) {
        boolean sum = Measure.known(measure).map(Measure::addsUp).orElse(true);
        return counted.size() > 1 && !sum
                ? null
                : counted.stream()
                        .map(Happening::amount)
                        .reduce(BigDecimal::add)
                        .orElse(null);
    }
}
