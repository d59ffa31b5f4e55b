package org.enlace.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.PartyRole;
import org.enlace.program.Award;
import org.enlace.program.Program;
import org.enlace.program.ProgramPeriod;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;
import org.enlace.shared.text.Text;

/** Who works with whom, for how long and on whose money, as it was known by the end of the quarter. */
record Introduction(QuarterFacts facts) {

    Section section() {
        return Section.of(
                ReportSection.INTRODUCTION.key(),
                ReportSection.INTRODUCTION.heading(),
                about(),
                rows(),
                Block.table(
                        Phrase.of("organizations"),
                        facts.program().organizations.stream()
                                .map(one -> List.of(
                                        Cell.of("organizations", one.organization()),
                                        Cell.of(Phrase.word(one.role())),
                                        Cell.of(Phrase.term(one.from(), one.to()))))
                                .toList(),
                        "organization",
                        "role",
                        "term"),
                Block.table(
                        Phrase.of("partnerships"),
                        facts.partnerships().stream()
                                .map(one -> List.of(
                                        Cell.of("partnerships", one),
                                        Cell.of(parties(one, PartyRole.RESOURCE)),
                                        Cell.of(parties(one, PartyRole.PEER)),
                                        Cell.of(Phrase.term(one.start, one.end))))
                                .toList(),
                        "partnership",
                        "resources",
                        "peers",
                        "term"));
    }

    private Block about() {
        return Block.paragraph(facts.program().description);
    }

    private Block rows() {
        Program program = facts.program();
        return new Facts()
                .with("program", program.title)
                .with("report-number", facts.number() == null ? null : Text.same(facts.number()))
                .with("quarter", Phrase.of("quarter-days", facts.quarter(), days()))
                .with("program-term", term())
                .with("term-changed", changed())
                .with("awards", Phrase.joined(program.awards.stream().map(Introduction::award)))
                .with("countries", countries())
                .with("region", program.region)
                .table(Phrase.of("program-facts"));
    }

    private Text days() {
        return Phrase.of(
                "days",
                Phrase.day(facts.quarter().from()),
                Phrase.day(facts.quarter().to()));
    }

    /** From the first beginning that is known to the end that was known by then. */
    private Text term() {
        ProgramPeriod known = facts.program().periodAsOf(facts.quarter().to()).orElse(null);
        return known == null ? null : Phrase.term(facts.program().term().start(), known.end());
    }

    private Text changed() {
        return facts.program()
                .periodAsOf(facts.quarter().to())
                .map(ProgramPeriod::reason)
                .orElse(null);
    }

    private static Text award(Award award) {
        Text funder = award.funder() == null ? null : award.funder().caption();
        Text amount = award.amount() == null ? null : Phrase.of("money", award.currency(), award.amount());
        return Phrase.joined(Stream.of(award.number() == null ? null : Text.same(award.number()), funder, amount)
                .filter(Objects::nonNull));
    }

    private Text countries() {
        return Phrase.joined(facts.partnerships().stream()
                .flatMap(one -> one.parties.stream())
                .map(party -> party.organization())
                .filter(organization -> organization.kind.isLocalGovernment())
                .map(organization -> organization.country)
                .distinct()
                .sorted()
                .map(Phrase::country));
    }

    private static Text parties(Partnership partnership, PartyRole role) {
        return Phrase.names(partnership.parties.stream()
                .filter(party -> party.role() == role)
                .map(party -> party.organization())
                .toList());
    }
}
