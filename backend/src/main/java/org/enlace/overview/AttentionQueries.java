package org.enlace.overview;

import static org.enlace.overview.AttentionReason.AGREEMENT_ENDING;
import static org.enlace.overview.AttentionReason.COMMITMENT_OVERDUE;
import static org.enlace.overview.AttentionReason.DELEGATION_MISMATCH;
import static org.enlace.overview.AttentionReason.VISIT_UNREPORTED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.agreement.Agreement;
import org.enlace.commitment.CommitmentState;
import org.enlace.shared.problem.Message;
import org.enlace.visit.Visit;
import org.enlace.visit.VisitFlaw;
import org.enlace.visit.VisitStatus;

/** Finds what is late, ends soon, was not reported or does not add up. */
record AttentionQueries(Scope scope, LocalDate today) {

    private static final int SHOWN = 50;
    private static final int ENDING_DAYS = 60;

    private static final String ENDING = """
            select e from Agreement e join e.partnership p
            where e.status in (SIGNED, IN_FORCE) and e.expires.latest between :today and :soon and {partnership}
            order by e.expires.latest""";

    private static final String UNREPORTED = "select v from Visit v where %s and {visit v} order by v.sortDate, v.id"
            .formatted(VisitFlaw.unreported("v"));

    private static final String MISMATCHED =
            "select v, %s from Visit v where %s and {visit v} order by v.sortDate, v.id"
                    .formatted(VisitFlaw.travelled("v"), VisitFlaw.mismatched("v"));

    /** Oldest first; what has no date comes last. */
    List<Attention> attention(List<Standing> commitments) {
        return Stream.of(overdue(commitments), ending(), unreported(), mismatched())
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Attention::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(SHOWN)
                .toList();
    }

    private Stream<Attention> overdue(List<Standing> commitments) {
        return commitments.stream()
                .filter(commitment -> commitment.state() == CommitmentState.MISSED)
                .map(commitment -> Attention.of(
                        COMMITMENT_OVERDUE,
                        "commitments",
                        commitment.commitment(),
                        commitment.deadline(),
                        today,
                        new Message("overview.overdue", commitment.actual(), commitment.quantity())));
    }

    private Stream<Attention> ending() {
        return scope
                .query(ENDING, Agreement.class, Map.of("today", today, "soon", today.plusDays(ENDING_DAYS)))
                .setMaxResults(SHOWN)
                .stream()
                .map(agreement -> Attention.of(
                        AGREEMENT_ENDING,
                        "agreements",
                        agreement,
                        agreement.expires.latest(),
                        today,
                        new Message("overview.ending", agreement.expires)));
    }

    private Stream<Attention> unreported() {
        return scope.query(UNREPORTED, Visit.class, Map.of("today", today)).setMaxResults(SHOWN).stream()
                .map(visit -> Attention.of(
                        VISIT_UNREPORTED,
                        "visits",
                        visit,
                        lastDay(visit),
                        today,
                        new Message(
                                visit.status == VisitStatus.COMPLETED
                                        ? "overview.unreported"
                                        : "overview.unconfirmed")));
    }

    private Stream<Attention> mismatched() {
        return scope.query(MISMATCHED, Object[].class, Map.of()).setMaxResults(SHOWN).stream()
                .map(row -> {
                    Visit visit = (Visit) row[0];
                    Message detail = new Message("visit.delegation-differs", row[1], visit.declaredDelegationSize);
                    return Attention.of(DELEGATION_MISMATCH, "visits", visit, lastDay(visit), today, detail);
                });
    }

    private static LocalDate lastDay(Visit visit) {
        if (visit.end != null) {
            return visit.end.latest();
        }
        return visit.start == null ? null : visit.start.latest();
    }
}
