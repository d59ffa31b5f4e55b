package org.enlace.report;

import static java.util.function.Predicate.not;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enlace.commitment.Commitment;
import org.enlace.commitment.EvidenceReading;
import org.enlace.indicator.CountSource;
import org.enlace.indicator.Indicator;
import org.enlace.partnership.Partnership;
import org.enlace.program.Program;
import org.enlace.report.document.Block;
import org.enlace.tally.Count;
import org.enlace.tally.Counted;
import org.enlace.tally.PeriodLines;
import org.enlace.tally.Tallies;
import org.enlace.tally.Tally;
import org.enlace.tally.TracedLine;
import org.enlace.tally.Window;
import org.enlace.visit.Visit;
import org.enlace.visit.VisitStatus;

/** Reads what there is to report of a quarter. What counts is told by {@link Tallies}, and nowhere else. */
@Singleton
class QuarterReading {

    private static final Set<VisitStatus> CALLED_OFF = Set.of(VisitStatus.POSTPONED, VisitStatus.CANCELLED);

    private final Records records;
    private final Tallies tallies;
    private final PeriodLines periods;
    private final Quarters quarters;
    private final Clock clock;

    QuarterReading(Records records, Tallies tallies, PeriodLines periods, Quarters quarters, Clock clock) {
        this.records = records;
        this.tallies = tallies;
        this.periods = periods;
        this.quarters = quarters;
        this.clock = clock;
    }

    QuarterFacts of(Program program, Quarter quarter) {
        Window window = quarter.window();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.isBefore(quarter.to()) ? today : quarter.to();
        List<Partnership> partnerships = records.partnershipsOf(program.id).stream()
                .filter(one -> !surelyOutside(one, quarter))
                .toList();
        Tally visits = tallies.of(count(CountSource.VISITS, program.id), window);
        Tally outcomes = tallies.of(count(CountSource.OUTCOMES, program.id), window);
        return new QuarterFacts(
                program,
                quarter,
                quarters.number(program, quarter),
                day,
                partnerships,
                visits,
                records.visits(ids(visits)),
                tallies.of(count(CountSource.ATTENDANCES, program.id), window).people(),
                outcomes,
                records.outcomes(ids(outcomes)),
                records.adoptionsWithin(program.id, window),
                EvidenceReading.asOf(day, commitments(program.id, quarter)),
                records.objectivesOf(program.id),
                indicators(program.id, window),
                records.visitsAround(program.id, window).stream()
                        .filter(QuarterReading::calledOff)
                        .filter(visit -> fits(window, visit))
                        .toList(),
                records.visitsAround(program.id, quarter.next().window()).stream()
                        .filter(not(QuarterReading::calledOff))
                        .toList(),
                records.ending(program.id, quarter.next().window()));
    }

    static Count count(CountSource source, UUID program) {
        return Count.of(source, program, null, List.of(), List.of());
    }

    private static boolean surelyOutside(Partnership partnership, Quarter quarter) {
        return partnership.start != null && partnership.start.earliest().isAfter(quarter.to())
                || partnership.end != null && partnership.end.latest().isBefore(quarter.from());
    }

    /** Without those whose agreement was surely signed later. */
    private List<Commitment> commitments(UUID program, Quarter quarter) {
        return records.commitmentsOf(program).stream()
                .filter(one -> one.agreement == null
                        || one.agreement.signed == null
                        || !one.agreement.signed.earliest().isAfter(quarter.to()))
                .toList();
    }

    private Map<Indicator, List<TracedLine>> indicators(UUID program, Window window) {
        Map<Indicator, List<TracedLine>> lines = new LinkedHashMap<>();
        records.indicatorsOf(program).forEach(indicator -> lines.put(indicator, periods.within(indicator, window)));
        return lines;
    }

    private static boolean calledOff(Visit visit) {
        return CALLED_OFF.contains(visit.status);
    }

    private static boolean fits(Window window, Visit visit) {
        return window.fit(visit.dated(), visit.end == null ? visit.start : visit.end) == Window.Fit.WITHIN;
    }

    private static List<UUID> ids(Tally tally) {
        return tally.counted().stream()
                .map(Counted::record)
                .map(record -> record.id())
                .limit(Block.LONGEST)
                .toList();
    }
}
