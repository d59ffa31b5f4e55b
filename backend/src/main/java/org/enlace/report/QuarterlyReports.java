package org.enlace.report;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.agreement.Agreement;
import org.enlace.program.Program;
import org.enlace.report.document.Block;
import org.enlace.report.document.Document;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.text.Text;

/** Writes a program's report of a quarter from what is recorded by now, and from what somebody wrote beside it. */
@Singleton
class QuarterlyReports {

    private final QuarterReading reading;
    private final SourceAnnex annex;

    QuarterlyReports(QuarterReading reading, SourceAnnex annex) {
        this.reading = reading;
        this.annex = annex;
    }

    /** @param written {@code null} where nobody wrote anything that the caller may read */
    Document of(Program program, Quarter quarter, Report written) {
        return Discretion.keep(() -> written(reading.of(program, quarter), written));
    }

    private Document written(QuarterFacts facts, Report written) {
        List<Section> sections = Stream.of(
                        new Introduction(facts).section(),
                        new Accomplishments(facts).section(),
                        new ObjectiveResults(facts).section(),
                        new IndicatorResults(facts).section(),
                        commitments(facts),
                        outcomes(facts),
                        new Challenges(facts).section(),
                        new Outlook(facts).section(),
                        annex.of(told(facts)))
                .toList();
        List<Section> told = Stream.of(ReportSection.values())
                .map(section ->
                        sections.get(section.ordinal()).told(written == null ? null : written.narrative(section)))
                .toList();
        Text program = facts.program().acronym == null ? facts.program().title : Text.same(facts.program().acronym);
        return new Document(
                facts.number() == null
                        ? Phrase.of("report-title", program)
                        : Phrase.of("report-title-numbered", program, facts.number()),
                Phrase.of(
                        "quarter-days",
                        facts.quarter(),
                        Phrase.of(
                                "days",
                                Phrase.day(facts.quarter().from()),
                                Phrase.day(facts.quarter().to()))),
                told);
    }

    private static Section commitments(QuarterFacts facts) {
        return Section.of(
                ReportSection.COMMITMENTS.key(),
                ReportSection.COMMITMENTS.heading(),
                facts.commitments().isEmpty() ? Block.note(Phrase.of("no-commitments")) : null,
                Tables.commitments(Phrase.of("state-on", Phrase.day(facts.day())), facts.commitments()),
                facts.commitments().isEmpty() ? null : Block.note(Phrase.of("state-rule")));
    }

    private static Section outcomes(QuarterFacts facts) {
        return Section.of(
                ReportSection.OUTCOMES.key(),
                ReportSection.OUTCOMES.heading(),
                facts.results().isEmpty() ? Block.note(Phrase.of("no-outcomes")) : null,
                Tables.outcomes(Phrase.of("outcomes"), facts.results(), facts.partnerships()),
                Tables.adoptions(Phrase.of("adoptions"), facts.adoptions()),
                Tables.doubts(Phrase.of("outcomes-perhaps"), facts.outcomes().leftOut()));
    }

    private static Map<String, List<? extends Recorded<?>>> told(QuarterFacts facts) {
        Map<String, List<? extends Recorded<?>>> told = new LinkedHashMap<>();
        told.put("programs", List.of(facts.program()));
        told.put("partnerships", facts.partnerships());
        told.put("visits", facts.trips());
        told.put("outcomes", facts.results());
        List<Agreement> agreements = facts.commitments().keySet().stream()
                .map(commitment -> commitment.agreement)
                .filter(agreement -> agreement != null)
                .distinct()
                .toList();
        told.put("agreements", agreements);
        told.put("commitments", List.copyOf(facts.commitments().keySet()));
        told.put("indicators", List.copyOf(facts.indicators().keySet()));
        told.put(
                "indicator-values",
                facts.indicators().values().stream()
                        .flatMap(List::stream)
                        .flatMap(line -> line.approved().stream())
                        .toList());
        return told;
    }
}
