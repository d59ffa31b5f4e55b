package org.enlace.report;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.enlace.agenda.AgendaItem;
import org.enlace.agenda.AgendaItemResource;
import org.enlace.agreement.Agreement;
import org.enlace.agreement.AgreementResource;
import org.enlace.commitment.Commitment;
import org.enlace.commitment.CommitmentResource;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorResource;
import org.enlace.objective.Objective;
import org.enlace.objective.ObjectiveResource;
import org.enlace.outcome.Outcome;
import org.enlace.outcome.OutcomeResource;
import org.enlace.participant.Participant;
import org.enlace.participant.ParticipantResource;
import org.enlace.participant.ParticipantView;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.PartnershipResource;
import org.enlace.practice.PracticeAdoption;
import org.enlace.practice.PracticeAdoptionResource;
import org.enlace.report.document.Block;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Where;
import org.enlace.tally.Window;
import org.enlace.visit.Visit;
import org.enlace.visit.VisitResource;

/** Reads the records that documents tell of, of those that the caller sees, and never more than a document holds. */
@Singleton
class Records {

    private static final String IN_PROGRAM =
            "e.%1$s.id in (select p.id from Partnership p where p.program.id = ?) or e.agreement.id in (select a.id from Agreement a where a.partnership.program.id = ?)";
    private static final String LAST = "coalesce(e.end.latest, e.start.latest)";
    private static final String FIRST = "coalesce(e.start.earliest, e.end.earliest)";

    private final Kind<Partnership, ?, ?> partnerships;
    private final Kind<Agreement, ?, ?> agreements;
    private final Kind<Commitment, ?, ?> commitments;
    private final Kind<Visit, ?, ?> visits;
    private final Kind<AgendaItem, ?, ?> agenda;
    private final ParticipantResource participants;
    private final Kind<Outcome, ?, ?> outcomes;
    private final Kind<Objective, ?, ?> objectives;
    private final Kind<Indicator, ?, ?> indicators;
    private final Kind<PracticeAdoption, ?, ?> adoptions;

    Records(
            PartnershipResource partnerships,
            AgreementResource agreements,
            CommitmentResource commitments,
            VisitResource visits,
            AgendaItemResource agenda,
            ParticipantResource participants,
            OutcomeResource outcomes,
            ObjectiveResource objectives,
            IndicatorResource indicators,
            PracticeAdoptionResource adoptions) {
        this.partnerships = partnerships.kind;
        this.agreements = agreements.kind;
        this.commitments = commitments.kind;
        this.visits = visits.kind;
        this.agenda = agenda.kind;
        this.participants = participants;
        this.outcomes = outcomes.kind;
        this.objectives = objectives.kind;
        this.indicators = indicators.kind;
        this.adoptions = adoptions.kind;
    }

    List<Partnership> partnershipsOf(UUID program) {
        return list(partnerships, Partnership.class, new Where().and("e.program.id = ?", program), "e.sortName");
    }

    List<Agreement> agreementsOf(UUID partnership) {
        return list(agreements, Agreement.class, new Where().and("e.partnership.id = ?", partnership), "e.sortDate");
    }

    /** Agreements of a program that end, as far as is known, in a stretch of time. */
    List<Agreement> ending(UUID program, Window window) {
        Where where = new Where()
                .and("e.partnership.program.id = ?", program)
                .and("e.expires.latest >= ?", window.from())
                .and("e.expires.earliest <= ?", window.to());
        return list(agreements, Agreement.class, where, "e.sortDate");
    }

    List<Commitment> commitmentsOf(UUID program) {
        return list(
                commitments,
                Commitment.class,
                new Where().and(IN_PROGRAM.formatted("partnership"), program),
                "e.sortDate");
    }

    List<Commitment> commitmentsWithin(UUID partnership) {
        Where where = new Where()
                .and(
                        "e.partnership.id = ? or e.agreement.id in (select a.id from Agreement a where a.partnership.id = ?)",
                        partnership);
        return list(commitments, Commitment.class, where, "e.sortDate");
    }

    List<Visit> visits(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : visits(new Where().in("e.id", ids));
    }

    List<Visit> visitsWithin(UUID partnership) {
        return visits(new Where().and("exists (select 1 from e.partnerships p where p.id = ?)", partnership));
    }

    /**
     * Visits of a program that may lie in a stretch of time, as well as those without a date that are still to come.
     */
    List<Visit> visitsAround(UUID program, Window window) {
        Where where = new Where()
                .and("exists (select 1 from e.partnerships p where p.program.id = ?)", program)
                .and("(%1$s is null and e.status in (POTENTIAL, PLANNED)) or %1$s >= ?".formatted(LAST), window.from())
                .and("%1$s is null or %1$s <= ?".formatted(FIRST), window.to());
        return visits(where);
    }

    private List<Visit> visits(Where where) {
        List<Visit> found = list(visits, Visit.class, where, "e.sortDate");
        visits.prepare(found);
        return found;
    }

    /** Reads the arithmetic of its delegation. */
    void count(Visit visit) {
        visits.prepare(List.of(visit));
    }

    List<AgendaItem> agendaOf(UUID visit) {
        return list(agenda, AgendaItem.class, new Where().and("e.visit.id = ?", visit), "e.position");
    }

    /** As much of them as the caller may be told. */
    List<ParticipantView> participantsOf(UUID visit) {
        return participants.kind.views(
                list(participants.kind, Participant.class, new Where().and("e.visit.id = ?", visit), "e.side desc"));
    }

    List<Outcome> outcomes(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(outcomes, Outcome.class, new Where().in("e.id", ids), "e.sortDate");
    }

    List<Outcome> outcomesOfVisit(UUID visit) {
        Where where = new Where().and("exists (select 1 from e.contributions c where c.visit.id = ?)", visit);
        return list(outcomes, Outcome.class, where, "e.sortDate");
    }

    List<Objective> objectivesOf(UUID program) {
        return list(objectives, Objective.class, new Where().and("e.program.id = ?", program), "e.position");
    }

    List<Indicator> indicatorsOf(UUID program) {
        return list(indicators, Indicator.class, new Where().and("e.program.id = ?", program), "e.position");
    }

    /** Practices of a program that came further in a municipality in a stretch of time. */
    List<PracticeAdoption> adoptionsWithin(UUID program, Window window) {
        Where where = new Where()
                .and("e.practice.program.id = ?", program)
                .and("e.date.earliest >= ?", window.from())
                .and("e.date.latest <= ?", window.to());
        return list(adoptions, PracticeAdoption.class, where, "e.sortDate");
    }

    private static <E extends Recorded<?>> List<E> list(Kind<?, ?, ?> kind, Class<E> type, Where where, String order) {
        return kind.query(
                        "select e from %s e".formatted(type.getSimpleName()),
                        where,
                        "order by %s, e.code".formatted(order),
                        type)
                .setMaxResults(Block.LONGEST)
                .getResultList();
    }
}
