package org.enlace.tally;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.enlace.indicator.CountSource;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorPeriod;
import org.enlace.observation.ObservationResource;
import org.enlace.outcome.OutcomeResource;
import org.enlace.shared.access.Caller;
import org.enlace.visit.VisitResource;

/**
 * Computes actuals from what is recorded. What the caller does not see is not counted for it: a figure would tell of
 * it.
 */
@Singleton
public class Tallies {

    private final Visits visits;
    private final Outcomes outcomes;
    private final Observations observations;

    Tallies(VisitResource visits, OutcomeResource outcomes, ObservationResource observations) {
        this.visits = new Visits(visits.kind);
        this.outcomes = new Outcomes(outcomes.kind);
        this.observations = new Observations(observations.kind);
    }

    /** The actual of a period; {@code null} where none is computed, or reported at all. */
    Tally of(Indicator indicator, IndicatorPeriod period) {
        Window window = window(indicator, period);
        return countable(indicator) ? tally(Count.of(indicator), read(Count.of(indicator), window), window) : null;
    }

    /** The actuals of some periods, in their order, from one reading. */
    List<Tally> of(Indicator indicator, List<IndicatorPeriod> periods) {
        if (!countable(indicator) || periods.isEmpty()) {
            return periods.stream().map(any -> (Tally) null).toList();
        }
        Count count = Count.of(indicator);
        LocalDate from = window(indicator, periods.get(0)).from();
        Chronicle all =
                read(count, new Window(from, periods.get(periods.size() - 1).to()));
        return periods.stream()
                .map(period -> tally(count, all, window(indicator, period)))
                .toList();
    }

    /** What a program or partnership did in a stretch of time. */
    public Tally of(Count count, Window window) {
        return tally(count, read(count, window), window);
    }

    /** The same for stretches that follow each other, in their order, from one reading. */
    public List<Tally> each(Count count, List<Window> windows) {
        Chronicle all = read(
                count,
                new Window(
                        windows.get(0).from(), windows.get(windows.size() - 1).to()));
        return windows.stream().map(window -> tally(count, all, window)).toList();
    }

    private static boolean countable(Indicator indicator) {
        return indicator.counting.computed() && indicator.reportable();
    }

    /** A cumulative indicator counts from the start of its first period on. */
    private static Window window(Indicator indicator, IndicatorPeriod period) {
        LocalDate from = indicator.cumulative ? indicator.periods.get(0).from() : period.from();
        return new Window(from, period.to());
    }

    private static Tally tally(Count count, Chronicle chronicle, Window window) {
        boolean discreet = !Caller.current().seesPersons();
        return Tally.of(count.counting().source(), count.counting().observed(), chronicle, window, discreet);
    }

    private Chronicle read(Count count, Window window) {
        CountSource source = count.counting().source();
        return switch (source) {
            case ATTENDANCES, UNIQUE_PERSONS -> Attendances.of(count, visits.read(count, window, false));
            case OUTCOMES -> Chronicle.of(outcomes.read(count, window));
            case OBSERVATION -> Chronicle.of(observations.read(count, window));
            default -> Chronicle.of(visits.read(count, window, true));
        };
    }
}
