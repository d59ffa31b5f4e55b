package org.enlace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.enlace.commitment.CommitmentState;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;

/** What the record itself says of difficulties; why, and what is done about it, somebody writes. */
record Challenges(QuarterFacts facts) {

    private static final Set<CommitmentState> LATE = Set.of(CommitmentState.BEHIND, CommitmentState.MISSED);

    Section section() {
        List<Cell> late = new ArrayList<>();
        facts.commitments().forEach((commitment, progress) -> {
            if (LATE.contains(progress.state())) {
                late.add(Cell.of(
                        "commitments", commitment.id, Phrase.of("with-note", commitment.text, progress.state())));
            }
        });
        List<Cell> differing = facts.trips().stream()
                .flatMap(visit -> visit.warnings().stream()
                        .map(warning ->
                                Cell.of("visits", visit.id, Phrase.of("note-on", visit.title, warning.message()))))
                .toList();
        boolean nothing = late.isEmpty() && facts.calledOff().isEmpty() && differing.isEmpty();
        return Section.of(
                ReportSection.CHALLENGES.key(),
                ReportSection.CHALLENGES.heading(),
                nothing ? Block.note(Phrase.of("no-difficulties")) : null,
                Block.list(Phrase.of("late"), late),
                Tables.plans(Phrase.of("called-off"), facts.calledOff()),
                Block.list(Phrase.of("differing"), differing));
    }
}
