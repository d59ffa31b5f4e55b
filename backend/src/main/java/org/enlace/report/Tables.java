package org.enlace.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.commitment.Commitment;
import org.enlace.commitment.Progress;
import org.enlace.outcome.Contribution;
import org.enlace.outcome.Outcome;
import org.enlace.partnership.Partnership;
import org.enlace.practice.PracticeAdoption;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Phrase;
import org.enlace.shared.text.Text;
import org.enlace.tally.Counted;
import org.enlace.visit.Visit;

/** Tables that several documents have. */
final class Tables {

    private Tables() {}

    /** Visits with who travelled to whom, and how many. */
    static Block visits(Text caption, List<Visit> visits) {
        return Block.table(
                caption,
                visits.stream()
                        .map(visit -> List.of(
                                Cell.of("visits", visit),
                                Cell.of(dates(visit)),
                                Cell.of(Phrase.names(visit.senders)),
                                Cell.of(Phrase.names(visit.hosts)),
                                Cell.of(Phrase.word(visit.direction)),
                                delegation(visit)))
                        .toList(),
                "visit",
                "dates",
                "senders",
                "hosts",
                "direction",
                "travelled");
    }

    /** Visits still to come. */
    static Block plans(Text caption, List<Visit> visits) {
        return Block.table(
                caption,
                visits.stream()
                        .map(visit -> List.of(
                                Cell.of("visits", visit),
                                Cell.of(dates(visit)),
                                Cell.of(Phrase.word(visit.status)),
                                Cell.of(Phrase.names(visit.senders)),
                                Cell.of(Phrase.names(visit.hosts))))
                        .toList(),
                "visit",
                "dates",
                "status",
                "senders",
                "hosts");
    }

    static Text dates(Visit visit) {
        Text term = Phrase.term(visit.start, visit.end);
        return term == null ? Phrase.of("no-date") : term;
    }

    /** How many travelled; nobody recorded is not nobody. */
    static Cell delegation(Visit visit) {
        long sending = visit.delegation.sending();
        if (visit.declaredDelegationSize != null && sending != visit.declaredDelegationSize) {
            return Cell.of(Phrase.of("recorded-of-declared", sending, visit.declaredDelegationSize));
        }
        return sending == 0 ? Cell.of(Phrase.of("not-recorded")) : Cell.of(sending);
    }

    /** Records of which nobody said exactly enough when they were. */
    static Block doubts(Text caption, List<Counted> leftOut) {
        return Block.table(
                caption,
                leftOut.stream()
                        .limit(Block.LONGEST)
                        .map(one -> List.of(
                                Cell.of(
                                        one.kind(),
                                        one.record().id(),
                                        one.record().name()),
                                Cell.of(one.date() == null ? Phrase.of("no-date") : Phrase.date(one.date())),
                                Cell.of(Phrase.word(one.leftOut()))))
                        .toList(),
                "record",
                "date",
                "reason");
    }

    /** @param within what contributed from elsewhere is another program's to tell */
    static Block outcomes(Text caption, List<Outcome> outcomes, Collection<Partnership> within) {
        Set<Partnership> own = Set.copyOf(within);
        return Block.table(
                caption,
                outcomes.stream()
                        .map(outcome -> List.of(
                                Cell.of("outcomes", outcome),
                                Cell.of(Phrase.word(outcome.kind)),
                                Cell.of(Phrase.names(outcome.municipalities)),
                                Cell.of(outcome.date == null ? Phrase.of("no-date") : Phrase.date(outcome.date)),
                                Cell.of(Phrase.word(outcome.verification)),
                                Cell.of(Phrase.joined(outcome.contributions.stream()
                                        .filter(one -> isOf(one, own))
                                        .map(Tables::contribution)))))
                        .toList(),
                "outcome",
                "kind",
                "municipalities",
                "date",
                "verification",
                "contributions");
    }

    private static boolean isOf(Contribution contribution, Set<Partnership> own) {
        if (contribution.visit() != null) {
            return contribution.visit().partnerships.stream().anyMatch(own::contains);
        }
        return contribution.agreement() == null || own.contains(contribution.agreement().partnership);
    }

    private static Text contribution(Contribution one) {
        Text by = one.visit() != null
                ? one.visit().title
                : one.agreement() != null ? one.agreement().title : one.effort();
        List<Text> how = Stream.of(Phrase.word(one.strength()), Phrase.word(one.basis()))
                .filter(word -> word != null)
                .toList();
        return how.isEmpty() ? by : Phrase.of("with-note", by, Phrase.joined(how.stream()));
    }

    static Block adoptions(Text caption, List<PracticeAdoption> adoptions) {
        return Block.table(
                caption,
                adoptions.stream()
                        .map(one -> List.of(
                                Cell.of("practices", one.practice),
                                Cell.of("municipalities", one.municipality),
                                Cell.of(Phrase.word(one.status)),
                                Cell.of(Phrase.date(one.date))))
                        .toList(),
                "practice",
                "municipality",
                "status",
                "date");
    }

    static Block commitments(Text caption, Map<Commitment, Progress> commitments) {
        return Block.table(
                caption,
                commitments.entrySet().stream()
                        .map(entry -> commitment(entry.getKey(), entry.getValue()))
                        .toList(),
                "commitment",
                "within",
                "responsible",
                "done",
                "state",
                "deadline");
    }

    private static List<Cell> commitment(Commitment commitment, Progress progress) {
        return List.of(
                Cell.of("commitments", commitment),
                commitment.agreement == null
                        ? Cell.of("partnerships", commitment.within())
                        : Cell.of("agreements", commitment.agreement),
                Cell.of(Phrase.names(commitment.responsible)),
                Cell.of(Phrase.of("done-of", progress.actual(), progress.comparator(), progress.quantity())),
                Cell.of(Phrase.word(progress.state())),
                Cell.of(progress.deadline() == null ? Phrase.of("no-date") : Phrase.day(progress.deadline())));
    }

    static Block impact(Text caption, List<ImpactLine> lines) {
        return Block.table(
                caption,
                lines.stream()
                        .map(line -> List.of(
                                Cell.of(Text.same(line.year())),
                                Cell.of(line.inboundExchanges()),
                                Cell.of(line.visitors()),
                                Cell.of(line.outboundExchanges()),
                                Cell.of(line.residentsTravelling()),
                                Cell.of(line.withoutDelegation()),
                                Cell.of(line.directionNotKnown()),
                                Cell.of(line.perhaps())))
                        .toList(),
                "year",
                "inbound",
                "visitors",
                "outbound",
                "residents",
                "without-delegation",
                "direction-not-known",
                "perhaps");
    }
}
