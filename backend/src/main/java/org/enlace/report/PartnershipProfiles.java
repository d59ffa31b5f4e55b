package org.enlace.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.agreement.Agreement;
import org.enlace.commitment.Commitment;
import org.enlace.commitment.EvidenceReading;
import org.enlace.commitment.Progress;
import org.enlace.indicator.CountSource;
import org.enlace.indicator.PeriodCalendar;
import org.enlace.outcome.Outcome;
import org.enlace.partnership.Partnership;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Document;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;
import org.enlace.shared.kind.Recorded;
import org.enlace.tally.Count;
import org.enlace.tally.Tallies;
import org.enlace.tally.Window;
import org.enlace.visit.Visit;

/** Writes who works with whom, what they agreed, and what came of it. */
@Singleton
class PartnershipProfiles {

    private final Records records;
    private final SourceAnnex annex;
    private final AnnualImpact impact;
    private final Tallies tallies;
    private final Clock clock;

    PartnershipProfiles(Records records, SourceAnnex annex, AnnualImpact impact, Tallies tallies, Clock clock) {
        this.records = records;
        this.annex = annex;
        this.impact = impact;
        this.tallies = tallies;
        this.clock = clock;
    }

    Document of(Partnership partnership) {
        return Discretion.keep(() -> written(partnership));
    }

    private Document written(Partnership partnership) {
        List<Agreement> agreements = records.agreementsOf(partnership.id);
        List<Visit> visits = records.visitsWithin(partnership.id);
        List<Outcome> outcomes = outcomes(partnership.id);
        Map<Commitment, Progress> commitments = EvidenceReading.now(records.commitmentsWithin(partnership.id), clock);
        Map<String, List<? extends Recorded<?>>> told = new LinkedHashMap<>();
        told.put("partnerships", List.of(partnership));
        told.put("agreements", agreements);
        told.put("commitments", List.copyOf(commitments.keySet()));
        told.put("visits", visits);
        told.put("outcomes", outcomes);
        return new Document(
                partnership.title,
                Phrase.of("profile"),
                List.of(
                        Section.of(
                                "facts",
                                Phrase.of("partnership-facts"),
                                Block.paragraph(partnership.description),
                                facts(partnership),
                                parties(partnership)),
                        Section.of(
                                "agreements",
                                Phrase.of("agreements"),
                                agreements.isEmpty() ? Block.note(Phrase.of("no-agreements")) : agreements(agreements)),
                        Section.of(
                                "commitments",
                                ReportSection.COMMITMENTS.heading(),
                                commitments.isEmpty() ? Block.note(Phrase.of("none-recorded")) : null,
                                Tables.commitments(
                                        Phrase.of("state-on", Phrase.day(LocalDate.now(clock))), commitments)),
                        Section.of(
                                "visits",
                                Phrase.of("visits"),
                                visits.isEmpty() ? Block.note(Phrase.of("none-recorded")) : null,
                                Tables.visits(null, visits),
                                Tables.impact(
                                        Phrase.of("impact"),
                                        impact.ofPartnership(partnership.id, PeriodCalendar.CALENDAR))),
                        Section.of(
                                "outcomes",
                                ReportSection.OUTCOMES.heading(),
                                outcomes.isEmpty() ? Block.note(Phrase.of("none-recorded")) : null,
                                Tables.outcomes(null, outcomes, List.of(partnership))),
                        annex.of(told)));
    }

    private List<Outcome> outcomes(UUID partnership) {
        return records.outcomes(
                tallies
                        .of(Count.of(CountSource.OUTCOMES, null, partnership, List.of(), List.of()), Window.ALWAYS)
                        .counted()
                        .stream()
                        .map(one -> one.record().id())
                        .limit(Block.LONGEST)
                        .toList());
    }

    private static Block facts(Partnership partnership) {
        return new Facts()
                .with("program", partnership.program == null ? null : partnership.program.title)
                .with("form", Phrase.word(partnership.form))
                .with("status", Phrase.word(partnership.status))
                .with("term", Phrase.term(partnership.start, partnership.end))
                .with("subjects", Phrase.names(partnership.focusAreas))
                .table(null);
    }

    private static Block parties(Partnership partnership) {
        return Block.table(
                Phrase.of("parties"),
                partnership.parties.stream()
                        .map(party -> List.of(
                                Cell.of("organizations", party.organization()),
                                Cell.of(Phrase.word(party.role())),
                                Cell.of(Phrase.country(party.organization().country))))
                        .toList(),
                "organization",
                "role",
                "country");
    }

    private static Block agreements(List<Agreement> agreements) {
        return Block.table(
                null,
                agreements.stream()
                        .map(one -> List.of(
                                Cell.of("agreements", one),
                                Cell.of(Phrase.word(one.kind)),
                                Cell.of(Phrase.word(one.status)),
                                Cell.of(one.signed == null ? Phrase.of("no-date") : Phrase.date(one.signed)),
                                Cell.of(one.expires == null ? Phrase.of("no-date") : Phrase.date(one.expires))))
                        .toList(),
                "agreement",
                "kind",
                "status",
                "signed",
                "expires");
    }
}
