package org.enlace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.enlace.indicator.Indicator;
import org.enlace.objective.Objective;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;
import org.enlace.shared.text.Text;
import org.enlace.tally.Counted;
import org.enlace.tally.PeriodLine;
import org.enlace.tally.TracedLine;
import org.enlace.tally.Window;

/** What came about toward each objective and each result within it, with the records that show it. */
record ObjectiveResults(QuarterFacts facts) {

    Section section() {
        Section section = Section.of(ReportSection.OBJECTIVES.key(), ReportSection.OBJECTIVES.heading());
        List<Block> blocks = new ArrayList<>();
        below(null, "", blocks);
        return blocks.isEmpty()
                ? section.with(Stream.of(Block.note(Phrase.of("no-objectives"))))
                : section.with(blocks.stream());
    }

    private void below(Objective parent, String number, List<Block> blocks) {
        int place = 0;
        for (Objective one : facts.objectives()) {
            if (parent == null ? one.parent == null : parent.equals(one.parent)) {
                place++;
                String numbered = number + place;
                blocks.add(Block.heading(Phrase.of("objective", one.level, numbered, one.text)));
                blocks.addAll(results(one));
                below(one, numbered + ".", blocks);
            }
        }
    }

    private List<Block> results(Objective objective) {
        List<Cell> told = new ArrayList<>();
        List<Cell> records = new ArrayList<>();
        facts.indicators().forEach((indicator, lines) -> {
            if (objective.equals(indicator.objective)) {
                lines.forEach(line -> told.add(
                        new Cell(said(indicator, line.line()), null, new Cell.Named("indicators", indicator.id))));
                lines.forEach(line ->
                        records(line).filter(one -> !records.contains(one)).forEach(records::add));
            }
        });
        return told.isEmpty()
                ? List.of(Block.note(Phrase.of("nothing-measured")))
                : List.of(Block.list(null, told), Block.list(Phrase.of("shown-by"), records));
    }

    private static Text said(Indicator indicator, PeriodLine line) {
        Text actual = IndicatorResults.amount(indicator, line.actual());
        Text target = IndicatorResults.amount(indicator, line.aim());
        return target == null
                ? Phrase.of(
                        "reached",
                        indicator.title,
                        line.period().label(),
                        actual == null ? Phrase.of("no-value") : actual)
                : Phrase.of(
                        "reached-of",
                        indicator.title,
                        line.period().label(),
                        actual == null ? Phrase.of("no-value") : actual,
                        target);
    }

    /** Those of the quarter: a period may be longer. */
    private Stream<Cell> records(TracedLine line) {
        return line.tally() == null
                ? Stream.empty()
                : line.tally().counted().stream()
                        .filter(one -> facts.quarter().window().fit(one.date(), one.date()) == Window.Fit.WITHIN)
                        .limit(Block.LONGEST)
                        .map(ObjectiveResults::record);
    }

    private static Cell record(Counted one) {
        return Cell.of(
                one.kind(),
                one.record().id(),
                Phrase.of("with-note", one.record().name(), one.date()));
    }
}
