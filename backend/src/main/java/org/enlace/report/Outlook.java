package org.enlace.report;

import java.util.ArrayList;
import java.util.List;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;

/** What the next quarter has in store. */
record Outlook(QuarterFacts facts) {

    Section section() {
        List<Cell> due = new ArrayList<>();
        Quarter next = facts.quarter().next();
        facts.commitments().forEach((commitment, progress) -> {
            if (progress.deadline() != null && Quarter.of(progress.deadline()).equals(next)) {
                due.add(Cell.of(
                        "commitments",
                        commitment.id,
                        Phrase.of("with-note", commitment.text, Phrase.day(progress.deadline()))));
            }
        });
        List<Cell> ending = facts.ending().stream()
                .map(one -> Cell.of("agreements", one.id, Phrase.of("with-note", one.title, one.expires)))
                .toList();
        boolean nothing = facts.coming().isEmpty() && due.isEmpty() && ending.isEmpty();
        return Section.of(
                ReportSection.OUTLOOK.key(),
                ReportSection.OUTLOOK.heading(),
                nothing ? Block.note(Phrase.of("nothing-planned", next)) : null,
                Tables.plans(Phrase.of("coming", next), facts.coming()),
                Block.list(Phrase.of("due"), due),
                Block.list(Phrase.of("ending"), ending));
    }
}
