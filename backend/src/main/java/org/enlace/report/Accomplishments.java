package org.enlace.report;

import java.util.stream.Stream;
import org.enlace.report.document.Block;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;
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
                .with(facts.trips().stream().flatMap(Accomplishments::trip))
                .with(Stream.of(
                        Tables.doubts(Phrase.of("trips-perhaps"), facts.visits().leftOut())));
    }

    private static Stream<Block> trip(Visit visit) {
        return visit.summary == null && visit.reflections == null
                ? Stream.of(Block.heading(visit.title), Block.note(Phrase.of("no-summary")))
                : Stream.of(
                        Block.heading(visit.title), Block.paragraph(visit.summary), Block.paragraph(visit.reflections));
    }
}
