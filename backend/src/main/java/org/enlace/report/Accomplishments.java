package org.enlace.report;

import java.util.List;
import java.util.stream.Stream;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;
import org.enlace.shared.text.Text;
import org.enlace.tally.Composition;
import org.enlace.tally.People;
import org.enlace.visit.Visit;

/** What the program did: the quarter's trips, each with what was written about it. */
record Accomplishments(QuarterFacts facts) {

    Section section() {
        int visits = facts.visits().counted().size();
        return Section.of(
                        ReportSection.ACCOMPLISHMENTS.key(),
                        ReportSection.ACCOMPLISHMENTS.heading(),
                        Block.paragraph(
                                visits == 0
                                        ? Phrase.of("trips-none")
                                        : Phrase.of(
                                                "trips-summary",
                                                visits,
                                                facts.outcomes().counted().size())),
                        Tables.visits(Phrase.of("trips"), facts.trips()),
                        visits > facts.trips().size()
                                ? Block.note(Phrase.of("only-first", Block.LONGEST, visits))
                                : null)
                .with(Stream.of(attendance(facts.people())))
                .with(facts.trips().stream().flatMap(Accomplishments::trip))
                .with(Stream.of(
                        Tables.doubts(Phrase.of("trips-perhaps"), facts.visits().leftOut())));
    }

    /** Of people in groups nobody knows whether they came again: they are attendances, and no different people. */
    private static Block attendance(People people) {
        return Block.table(
                Phrase.of(
                        "attendance",
                        people.attendances(),
                        people.atLeast() == people.atMost()
                                ? people.atLeast()
                                : Phrase.of("at-most", people.atLeast(), people.atMost())),
                people.by().stream()
                        .flatMap(one -> Stream.concat(
                                one.categories().stream()
                                        .map(line -> attendance(
                                                one,
                                                Phrase.category(one.dimension().name(), line.category()),
                                                line.attendances(),
                                                line.persons())),
                                Stream.of(attendance(
                                                one,
                                                Phrase.of("not-known"),
                                                one.attendancesNotKnown(),
                                                one.personsNotKnown()))
                                        .filter(row -> one.attendancesNotKnown() > 0)))
                        .toList(),
                "dimension",
                "category",
                "attendances",
                "persons");
    }

    private static List<Cell> attendance(Composition by, Text category, long attendances, long persons) {
        return List.of(Cell.of(Phrase.word(by.dimension())), Cell.of(category), Cell.of(attendances), Cell.of(persons));
    }

    private static Stream<Block> trip(Visit visit) {
        return visit.summary == null && visit.reflections == null
                ? Stream.of(Block.heading(visit.title), Block.note(Phrase.of("no-summary")))
                : Stream.of(
                        Block.heading(visit.title), Block.paragraph(visit.summary), Block.paragraph(visit.reflections));
    }
}
