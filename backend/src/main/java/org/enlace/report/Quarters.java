package org.enlace.report;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.enlace.indicator.CountSource;
import org.enlace.outcome.OutcomeResource;
import org.enlace.program.Program;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Where;
import org.enlace.tally.Tallies;
import org.enlace.tally.Tally;
import org.enlace.tally.Window;
import org.enlace.visit.VisitResource;

/** Which quarters a program has: those that its term or its record touches, numbered from that in which it began. */
@Singleton
class Quarters {

    /** A hundred years. */
    private static final int MANY = 400;

    private static final String VISITS = "exists (select 1 from e.partnerships p where p.program.id = ?)";
    private static final String OUTCOMES =
            "exists (select 1 from e.contributions c join c.visit v join v.partnerships p where p.program.id = ?) or exists (select 1 from e.contributions c join c.agreement a where a.partnership.program.id = ?)";

    private final Kind<?, ?, ?> visits;
    private final Kind<?, ?, ?> outcomes;
    private final Tallies tallies;
    private final Clock clock;

    Quarters(VisitResource visits, OutcomeResource outcomes, Tallies tallies, Clock clock) {
        this.visits = visits.kind;
        this.outcomes = outcomes.kind;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** The number of a quarter's report, {@code null} before the program began. */
    String number(Program program, Quarter quarter) {
        Quarter first = first(program);
        return first == null ? null : Numeral.of(quarter.since(first));
    }

    /** Oldest first; of more than a hundred years the last hundred. */
    List<QuarterView> of(Program program) {
        SortedSet<Quarter> touched = touched(program);
        if (touched.isEmpty()) {
            return List.of();
        }
        int from = Math.max(0, touched.last().since(touched.first()) - MANY);
        List<Quarter> all = Stream.iterate(touched.first(), Quarter::next)
                .takeWhile(quarter -> quarter.compareTo(touched.last()) <= 0)
                .skip(from)
                .toList();
        List<Window> windows = all.stream().map(Quarter::window).toList();
        List<Tally> took = tallies.each(QuarterReading.count(CountSource.VISITS, program.id), windows);
        List<Tally> came = tallies.each(QuarterReading.count(CountSource.OUTCOMES, program.id), windows);
        Map<String, Report> written = written(program);
        Quarter first = first(program);
        List<QuarterView> views = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Quarter quarter = all.get(i);
            Report report = written.get(quarter.label());
            views.add(QuarterView.of(
                    quarter,
                    first == null ? null : Numeral.of(quarter.since(first)),
                    took.get(i),
                    came.get(i),
                    report));
        }
        return views;
    }

    /** The last that has begun, else the first of all; the present one where nothing is touched. */
    Quarter last(Program program) {
        Quarter present = Quarter.of(LocalDate.now(clock));
        SortedSet<Quarter> touched = touched(program);
        if (touched.isEmpty()) {
            return present;
        }
        SortedSet<Quarter> begun = touched.headSet(present.next());
        return begun.isEmpty() ? touched.first() : begun.last();
    }

    private static Quarter first(Program program) {
        PartialDate start = program.term().start();
        return start == null ? null : Quarter.of(start.earliest());
    }

    private SortedSet<Quarter> touched(Program program) {
        SortedSet<Quarter> touched = new TreeSet<>();
        program.periods.stream()
                .flatMap(period -> Stream.of(period.start(), period.end()))
                .filter(Objects::nonNull)
                .forEach(date -> both(touched, date.earliest(), date.latest()));
        if (!touched.isEmpty() && program.periods.stream().allMatch(period -> period.end() == null)) {
            touched.add(Quarter.of(LocalDate.now(clock)));
        }
        dates(visits, "Visit", VISITS, program).forEach(date -> both(touched, date[0], date[1]));
        dates(outcomes, "Outcome", OUTCOMES, program).forEach(date -> both(touched, date[0], date[1]));
        return touched;
    }

    private static void both(SortedSet<Quarter> touched, LocalDate earliest, LocalDate latest) {
        touched.add(Quarter.of(earliest));
        touched.add(Quarter.of(latest));
    }

    /** The different dates of what a program did, of which there are few. */
    private static Stream<LocalDate[]> dates(Kind<?, ?, ?> kind, String entity, String ofProgram, Program program) {
        return kind
                .query(
                        "select distinct e.sortDate from %s e".formatted(entity),
                        new Where().and(ofProgram, program.id).and("e.sortDate < ?", "9999"),
                        "",
                        String.class)
                .stream()
                .map(date -> date.split("/"))
                .map(days -> new LocalDate[] {LocalDate.parse(days[0]), LocalDate.parse(days[1])});
    }

    /** What somebody wrote of a quarter, {@code null} where there is nothing that the caller may read. */
    static Report written(Program program, Quarter quarter) {
        return written(program).get(quarter.label());
    }

    /** What is frozen is read by whoever may read the program. */
    private static Map<String, Report> written(Program program) {
        return Panache.getSession()
                .createSelectionQuery("from Report r where r.program = :program", Report.class)
                .setParameter("program", program)
                .stream()
                .filter(report -> report.frozen() || report.seen())
                .collect(toMap(report -> report.quarter, report -> report));
    }
}
