package org.enlace.report;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.indicator.CountSource;
import org.enlace.indicator.Frequency;
import org.enlace.indicator.PeriodCalendar;
import org.enlace.participant.ParticipantSide;
import org.enlace.report.ImpactLine.Flow;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Where;
import org.enlace.tally.Count;
import org.enlace.tally.Tallies;
import org.enlace.tally.Tally;
import org.enlace.tally.Window;
import org.enlace.visit.Direction;
import org.enlace.visit.VisitResource;

/** Counts exchanges year by year in the terms of Sister Cities International. */
@Singleton
class AnnualImpact {

    private static final int YEAR = 12;
    private static final int MANY = 100;

    private final Kind<?, ?, ?> visits;
    private final Tallies tallies;

    AnnualImpact(VisitResource visits, Tallies tallies) {
        this.visits = visits.kind;
        this.tallies = tallies;
    }

    List<ImpactLine> ofProgram(UUID program, PeriodCalendar calendar) {
        return of(program, null, calendar);
    }

    List<ImpactLine> ofPartnership(UUID partnership, PeriodCalendar calendar) {
        return of(null, partnership, calendar);
    }

    private List<ImpactLine> of(UUID program, UUID partnership, PeriodCalendar calendar) {
        List<YearMonth> years = years(program, partnership, calendar);
        if (years.isEmpty()) {
            return List.of();
        }
        List<Window> windows = years.stream()
                .map(first ->
                        new Window(first.atDay(1), first.plusMonths(YEAR - 1L).atEndOfMonth()))
                .toList();
        List<Flow> in = flow(program, partnership, Direction.TO_RESOURCE, windows);
        List<Flow> out = flow(program, partnership, Direction.TO_PEER, windows);
        List<Tally> lost = visits(program, partnership, List.of(Direction.UNKNOWN), windows);
        List<Tally> all = visits(program, partnership, List.of(), windows);
        List<ImpactLine> lines = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Window window = windows.get(i);
            lines.add(ImpactLine.of(
                    calendar.label(years.get(i), Frequency.ANNUAL),
                    window.from(),
                    window.to(),
                    in.get(i),
                    out.get(i),
                    lost.get(i),
                    all.get(i)));
        }
        return lines;
    }

    private List<Flow> flow(UUID program, UUID partnership, Direction direction, List<Window> windows) {
        List<Direction> one = List.of(direction);
        List<Tally> visits = visits(program, partnership, one, windows);
        List<Tally> people = tallies.each(
                Count.of(CountSource.ATTENDANCES, program, partnership, one, List.of(ParticipantSide.SENDING)),
                windows);
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            flows.add(new Flow(visits.get(i), people.get(i)));
        }
        return flows;
    }

    private List<Tally> visits(UUID program, UUID partnership, List<Direction> directions, List<Window> windows) {
        return tallies.each(Count.of(CountSource.VISITS, program, partnership, directions, List.of()), windows);
    }

    /** The first months of the years from the first visit to the last; of very many the last ones. */
    private List<YearMonth> years(UUID program, UUID partnership, PeriodCalendar calendar) {
        Where where = partnership == null
                ? new Where().and("exists (select 1 from e.partnerships p where p.program.id = ?)", program)
                : new Where().and("exists (select 1 from e.partnerships p where p.id = ?)", partnership);
        SortedSet<YearMonth> touched = new TreeSet<>();
        visits
                .query(
                        "select distinct e.sortDate from Visit e",
                        where.and("e.status = COMPLETED and e.sortDate < ?", "9999"),
                        "",
                        String.class)
                .stream()
                .flatMap(date -> Stream.of(date.split("/")))
                .forEach(day -> touched.add(calendar.first(YearMonth.from(LocalDate.parse(day)), Frequency.ANNUAL)));
        if (touched.isEmpty()) {
            return List.of();
        }
        List<YearMonth> all = Stream.iterate(touched.first(), year -> year.plusMonths(YEAR))
                .takeWhile(year -> !year.isAfter(touched.last()))
                .toList();
        return all.subList(Math.max(0, all.size() - MANY), all.size());
    }
}
