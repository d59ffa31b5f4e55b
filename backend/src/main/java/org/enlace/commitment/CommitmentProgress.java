package org.enlace.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.enlace.commitment.Evidence.Attended;
import org.enlace.commitment.Evidence.Journey;
import org.enlace.commitment.Evidence.Result;
import org.enlace.outcome.OutcomeKind;
import org.enlace.partnership.PartyRole;
import org.enlace.shared.kind.TextRef;
import org.enlace.visit.VisitStatus;

/**
 * Tells from what happened how a promise stands, so that nobody has to type it in and nobody can embellish it.
 *
 * <p>Only a completed visit counts, once, and not if it surely ended before the agreement was signed; an unknown date
 * is no reason not to count. A promise that names nobody responsible binds all parties, and people trained without
 * named beneficiaries are those of the peers.
 */
record CommitmentProgress(Pledge pledge, Evidence evidence, LocalDate today) {

    private static final Set<OutcomeKind> DOCUMENTS =
            Set.of(OutcomeKind.PLAN_APPROVED, OutcomeKind.POLICY_ADOPTED, OutcomeKind.AGREEMENT_SIGNED);
    private static final Set<OutcomeKind> EVENTS =
            Set.of(OutcomeKind.PROGRAM_LAUNCHED, OutcomeKind.TRAINING_REPLICATED, OutcomeKind.RECOGNITION);

    Progress tell() {
        return switch (pledge.metric()) {
            case VISITS_OUT -> counted(visits(this::travelsOut));
            case VISITS_IN -> counted(visits(journey -> anyResponsible(journey.hosts())));
            case VISITS_ANY -> counted(visits(journey -> true));
            case PEOPLE_TRAINED -> trained();
            case DOCUMENT -> counted(outcomes(DOCUMENTS));
            case EVENT -> counted(outcomes(EVENTS));
            case OTHER -> counted(outcomes(Set.of(OutcomeKind.values())));
        };
    }

    private Progress trained() {
        List<Journey> with = journeys(journey -> trained(journey) > 0);
        long people = with.stream().mapToLong(this::trained).sum();
        return progress(people, with.stream().map(Journey::visit).toList());
    }

    private Progress counted(List<TextRef> counted) {
        return progress(counted.size(), counted);
    }

    private Progress progress(long actual, List<TextRef> counted) {
        return new Progress(actual, pledge.quantity(), pledge.comparator(), state(actual), pledge.deadline(), counted);
    }

    private List<TextRef> visits(Predicate<Journey> fitting) {
        return journeys(fitting).stream().map(Journey::visit).toList();
    }

    private List<Journey> journeys(Predicate<Journey> fitting) {
        return evidence.journeys().getOrDefault(pledge.partnership(), List.of()).stream()
                .filter(journey -> journey.status() == VisitStatus.COMPLETED)
                .filter(this::notBeforeSigning)
                .filter(fitting)
                .toList();
    }

    private boolean notBeforeSigning(Journey journey) {
        LocalDate lastDay = journey.lastDay();
        return pledge.signed() == null
                || lastDay == null
                || !lastDay.isBefore(pledge.signed().earliest());
    }

    private boolean travelsOut(Journey journey) {
        return anyResponsible(journey.senders())
                && (pledge.beneficiaries().isEmpty() || journey.hosts().stream().anyMatch(this::receives));
    }

    private boolean anyResponsible(Set<UUID> organizations) {
        return organizations.stream()
                .anyMatch(one -> pledge.responsible().isEmpty()
                        ? role(one) != null
                        : evidence.belongs(one, pledge.responsible()));
    }

    /** A beneficiary, one that belongs to it, or another peer when the beneficiaries are peers. */
    private boolean receives(UUID host) {
        return evidence.belongs(host, pledge.beneficiaries())
                || role(host) == PartyRole.PEER
                        && pledge.beneficiaries().stream().anyMatch(one -> role(one) == PartyRole.PEER);
    }

    private PartyRole role(UUID organization) {
        return evidence.role(pledge.partnership(), organization);
    }

    private long trained(Journey journey) {
        return journey.attended().stream()
                .filter(group -> benefits(journey, group))
                .mapToLong(Attended::people)
                .sum();
    }

    /** People of whom nobody said where they belong are taken for their side of the visit. */
    private boolean benefits(Journey journey, Attended group) {
        if (group.organization() != null) {
            return benefits(group.organization());
        }
        return switch (group.side()) {
            case SENDING -> journey.senders().stream().anyMatch(this::benefits);
            case HOSTING -> journey.hosts().stream().anyMatch(this::benefits);
            case FACILITATING -> false;
        };
    }

    private boolean benefits(UUID organization) {
        return pledge.beneficiaries().isEmpty()
                ? role(organization) == PartyRole.PEER
                : evidence.belongs(organization, pledge.beneficiaries());
    }

    private List<TextRef> outcomes(Set<OutcomeKind> kinds) {
        return evidence.results().stream()
                .filter(result -> kinds.contains(result.kind()))
                .filter(this::contributedTo)
                .map(Result::outcome)
                .distinct()
                .toList();
    }

    /**
     * To sign an agreement keeps none of its promises; a promise of no known metric wants outcomes of its agreement.
     */
    private boolean contributedTo(Result result) {
        if (result.agreements().contains(pledge.agreement())) {
            return result.kind() != OutcomeKind.AGREEMENT_SIGNED;
        }
        boolean ofAgreement = pledge.metric() == CommitmentMetric.OTHER && pledge.agreement() != null;
        return !ofAgreement && result.partnerships().contains(pledge.partnership());
    }

    private CommitmentState state(long actual) {
        CommitmentComparator comparator = pledge.comparator();
        boolean passed = pledge.deadline() != null && today.isAfter(pledge.deadline());
        boolean holds = comparator.holds(actual, pledge.quantity());
        if (pledge.waived()) {
            return CommitmentState.WAIVED;
        }
        if (holds && (passed || comparator != CommitmentComparator.AT_MOST)) {
            return CommitmentState.MET;
        }
        if (passed || comparator.exceeded(actual, pledge.quantity())) {
            return CommitmentState.MISSED;
        }
        if (actual == 0) {
            return CommitmentState.NOT_STARTED;
        }
        return actual < wantedByNow() ? CommitmentState.BEHIND : CommitmentState.ON_TRACK;
    }

    /** Whole units that the time gone by since the signing asks for; none of a limit, or without both dates. */
    private long wantedByNow() {
        if (pledge.comparator() == CommitmentComparator.AT_MOST
                || pledge.signed() == null
                || pledge.deadline() == null) {
            return 0;
        }
        LocalDate signed = pledge.signed().latest();
        long allowed = ChronoUnit.DAYS.between(signed, pledge.deadline());
        long elapsed = ChronoUnit.DAYS.between(signed, today);
        return allowed <= 0 || elapsed <= 0 ? 0 : elapsed * pledge.quantity() / allowed;
    }
}
