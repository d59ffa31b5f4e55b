package org.enlace.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.enlace.indicator.CountSource;
import org.enlace.result.Breakdown;
import org.enlace.tally.Window.Fit;

/**
 * A computed actual, with every record that was counted and every one that may have been, and was not.
 *
 * @param value {@code null} where nothing is known, which is not the same as zero
 * @param atMost {@code null} where the value is exact
 * @param people {@code null} of what is no count of people
 */
public record Tally(BigDecimal value, BigDecimal atMost, List<Counted> counted, List<Counted> leftOut, People people) {

    /**
     * Counts what lies within the window.
     *
     * @param observed the measure, of observations
     * @param discreet whether who is told may not know anybody's sex or age
     */
    static Tally of(CountSource source, String observed, Chronicle chronicle, Window window, boolean discreet) {
        List<Happening> within = new ArrayList<>();
        List<Counted> leftOut = new ArrayList<>();
        for (Happening one : chronicle.happenings()) {
            Fit fit = window.fit(one.first(), one.last());
            if (fit == Fit.WITHIN && one.doubt() == null) {
                within.add(one);
            } else if (fit != Fit.OUTSIDE) {
                leftOut.add(one.counted(amount(source, chronicle, one), doubt(one, fit)));
            }
        }
        return switch (source) {
            case ATTENDANCES, UNIQUE_PERSONS -> people(source, chronicle, within, leftOut, discreet);
            case OBSERVATION -> observed(observed, within, leftOut);
            default ->
                new Tally(
                        BigDecimal.valueOf(within.size()),
                        null,
                        within.stream().map(one -> one.counted(1)).toList(),
                        leftOut,
                        null);
        };
    }

    private static Doubt doubt(Happening one, Fit fit) {
        if (one.doubt() != null) {
            return one.doubt();
        }
        return fit == Fit.UNDATED ? Doubt.UNDATED : Doubt.PERHAPS_OUTSIDE;
    }

    private static BigDecimal amount(CountSource source, Chronicle chronicle, Happening one) {
        return switch (source) {
            case ATTENDANCES, UNIQUE_PERSONS -> BigDecimal.valueOf(chronicle.peopleAt(one));
            case OBSERVATION -> one.amount();
            default -> BigDecimal.ONE;
        };
    }

    private static Tally people(
            CountSource source, Chronicle chronicle, List<Happening> visits, List<Counted> leftOut, boolean discreet) {
        People people = People.of(
                visits.stream().flatMap(visit -> chronicle.at(visit).stream()).toList(), discreet);
        visits.stream()
                .filter(visit -> chronicle.unplaced().containsKey(visit.record().id()))
                .forEach(visit -> leftOut.add(visit.counted(
                        BigDecimal.valueOf(
                                chronicle.unplaced().get(visit.record().id())),
                        Doubt.ORGANIZATION_NOT_KNOWN)));
        List<Counted> counted = visits.stream()
                .filter(visit -> chronicle.peopleAt(visit) > 0)
                .map(visit -> visit.counted(chronicle.peopleAt(visit)))
                .toList();
        boolean once = source == CountSource.UNIQUE_PERSONS;
        BigDecimal atMost = once && people.atMost() > people.atLeast() ? BigDecimal.valueOf(people.atMost()) : null;
        long value = once ? people.atLeast() : people.attendances();
        return new Tally(BigDecimal.valueOf(value), atMost, counted, leftOut, people);
    }

    private static Tally observed(String measure, List<Happening> within, List<Counted> leftOut) {
        Observed observed = Observed.of(measure, within);
        observed.toldTwice().forEach(one -> leftOut.add(one.counted(one.amount(), Doubt.TOLD_TWICE)));
        return new Tally(
                observed.value(),
                null,
                observed.counted().stream()
                        .map(one -> one.counted(one.amount(), null))
                        .toList(),
                leftOut,
                null);
    }

    /** People by those of the dimensions that Enlace can tell; named people where each counts once. */
    List<Breakdown> breakdowns(CountSource source, List<String> dimensions) {
        return people == null
                ? List.of()
                : people.by().stream()
                        .filter(one -> dimensions.contains(one.dimension().name()))
                        .map(one -> one.breakdown(value, source == CountSource.UNIQUE_PERSONS))
                        .toList();
    }
}
