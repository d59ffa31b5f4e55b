package org.enlace.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enlace.commitment.Evidence.Attended;
import org.enlace.commitment.Evidence.Journey;
import org.enlace.commitment.Evidence.Result;
import org.enlace.outcome.OutcomeKind;
import org.enlace.participant.ParticipantSide;
import org.enlace.partnership.PartyRole;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.text.Text;
import org.enlace.visit.VisitStatus;

/** Pinellas County shares its practice with Colón and San Miguelito; what they did is told line by line. */
class Scene {

    static final UUID AGREEMENT = UUID.randomUUID();
    static final UUID PARTNERSHIP = UUID.randomUUID();
    static final UUID PINELLAS = UUID.randomUUID();
    static final UUID SHERIFF = UUID.randomUUID();
    static final UUID COLON = UUID.randomUUID();
    static final UUID POLICE_OF_COLON = UUID.randomUUID();
    static final UUID SAN_MIGUELITO = UUID.randomUUID();
    static final UUID ICMA = UUID.randomUUID();

    private static final Map<UUID, UUID> PARENTS = Map.of(SHERIFF, PINELLAS, POLICE_OF_COLON, COLON);
    private static final Map<UUID, PartyRole> ROLES = Map.of(
            PINELLAS, PartyRole.RESOURCE,
            COLON, PartyRole.PEER,
            SAN_MIGUELITO, PartyRole.PEER,
            ICMA, PartyRole.FACILITATOR);

    private final List<Journey> journeys = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private VisitStatus status = VisitStatus.COMPLETED;
    private PartialDate date = PartialDate.of("2011-06");
    private UUID partnership = PARTNERSHIP;

    Scene status(VisitStatus other) {
        status = other;
        return this;
    }

    Scene on(String other) {
        date = other == null ? null : PartialDate.of(other);
        return this;
    }

    Scene elsewhere() {
        partnership = UUID.randomUUID();
        return this;
    }

    void visit(UUID sender, UUID... hosts) {
        journeys.add(new Journey(
                named(), status, date, null, Set.of(partnership), Set.of(sender), Set.of(hosts), new ArrayList<>()));
    }

    /** At the last visit. */
    void attended(ParticipantSide side, UUID organization, long people) {
        journeys.get(journeys.size() - 1).attended().add(new Attended(side, organization, people));
    }

    void outcome(OutcomeKind kind, Set<UUID> agreements, Set<UUID> partnerships) {
        results.add(new Result(named(), kind, date, agreements, partnerships));
    }

    List<TextRef> visits() {
        return journeys.stream().map(Journey::visit).toList();
    }

    /** A promise of Pinellas County. */
    Promise promise(CommitmentMetric metric) {
        return new Promise(metric);
    }

    private static TextRef named() {
        UUID id = UUID.randomUUID();
        return new TextRef(id, id.toString(), Text.same("something"));
    }

    /** A commitment, told line by line too. */
    class Promise {

        private final CommitmentMetric metric;
        private CommitmentComparator comparator = CommitmentComparator.AT_LEAST;
        private int quantity = 1;
        private Set<UUID> responsible = Set.of(PINELLAS);
        private Set<UUID> beneficiaries = Set.of();
        private PartialDate signed;
        private LocalDate deadline;
        private boolean waived;
        private LocalDate today = LocalDate.of(2011, 7, 1);

        Promise(CommitmentMetric metric) {
            this.metric = metric;
        }

        Promise atLeast(int number) {
            return some(CommitmentComparator.AT_LEAST, number);
        }

        Promise some(CommitmentComparator way, int number) {
            comparator = way;
            quantity = number;
            return this;
        }

        Promise by(UUID... organizations) {
            responsible = Set.of(organizations);
            return this;
        }

        Promise to(UUID... organizations) {
            beneficiaries = Set.of(organizations);
            return this;
        }

        Promise signed(String date) {
            signed = PartialDate.of(date);
            return this;
        }

        Promise due(String date) {
            deadline = PartialDate.of(date).latest();
            return this;
        }

        Promise waived() {
            waived = true;
            return this;
        }

        Promise today(String day) {
            today = LocalDate.parse(day);
            return this;
        }

        CommitmentState state() {
            return tell().state();
        }

        Progress tell() {
            Pledge pledge = new Pledge(
                    metric,
                    comparator,
                    quantity,
                    responsible,
                    beneficiaries,
                    AGREEMENT,
                    PARTNERSHIP,
                    signed,
                    deadline,
                    waived);
            Evidence evidence =
                    new Evidence(Evidence.byPartnership(journeys), results, Map.of(PARTNERSHIP, ROLES), PARENTS);
            return new CommitmentProgress(pledge, evidence, today).tell();
        }
    }
}
