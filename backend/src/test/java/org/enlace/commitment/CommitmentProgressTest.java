package org.enlace.commitment;

import static org.enlace.commitment.CommitmentComparator.AT_LEAST;
import static org.enlace.commitment.CommitmentComparator.AT_MOST;
import static org.enlace.commitment.CommitmentComparator.EXACTLY;
import static org.enlace.commitment.CommitmentMetric.DOCUMENT;
import static org.enlace.commitment.CommitmentMetric.EVENT;
import static org.enlace.commitment.CommitmentMetric.OTHER;
import static org.enlace.commitment.CommitmentMetric.PEOPLE_TRAINED;
import static org.enlace.commitment.CommitmentMetric.VISITS_ANY;
import static org.enlace.commitment.CommitmentMetric.VISITS_IN;
import static org.enlace.commitment.CommitmentMetric.VISITS_OUT;
import static org.enlace.commitment.Scene.COLON;
import static org.enlace.commitment.Scene.ICMA;
import static org.enlace.commitment.Scene.PINELLAS;
import static org.enlace.commitment.Scene.POLICE_OF_COLON;
import static org.enlace.commitment.Scene.SAN_MIGUELITO;
import static org.enlace.commitment.Scene.SHERIFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.enlace.outcome.OutcomeKind;
import org.enlace.participant.ParticipantSide;
import org.enlace.visit.VisitStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "At least four visits by officials of Pinellas County and of its Sheriff's Office to Panama." */
@Tag("once")
class CommitmentProgressTest {

    private final Scene scene = new Scene();

    @Test
    void a_completed_visit_of_the_responsible_counts_once() {
        scene.visit(PINELLAS, COLON, SAN_MIGUELITO);
        Progress progress = scene.promise(VISITS_OUT).atLeast(4).tell();
        assertEquals(1, progress.actual());
        assertEquals(scene.visits(), progress.counted());
    }

    @Test
    void a_cancelled_visit_does_not_count_toward_a_commitment() {
        scene.status(VisitStatus.CANCELLED).visit(PINELLAS, COLON);
        scene.status(VisitStatus.PLANNED).visit(PINELLAS, COLON);
        assertEquals(0, scene.promise(VISITS_OUT).tell().actual());
        assertEquals(0, scene.promise(VISITS_ANY).tell().actual());
    }

    @Test
    void the_sheriff_travels_for_the_county() {
        scene.visit(SHERIFF, COLON);
        assertEquals(1, scene.promise(VISITS_OUT).tell().actual());
    }

    @Test
    void a_visit_in_the_wrong_direction_does_not_count() {
        scene.visit(COLON, PINELLAS);
        assertEquals(0, scene.promise(VISITS_OUT).tell().actual());
        assertEquals(1, scene.promise(VISITS_IN).tell().actual());
        assertEquals(1, scene.promise(VISITS_ANY).tell().actual());
    }

    @Test
    void a_visit_of_another_partnership_does_not_count() {
        scene.elsewhere().visit(PINELLAS, COLON);
        assertEquals(0, scene.promise(VISITS_OUT).tell().actual());
    }

    @Test
    void a_journey_has_to_go_to_the_beneficiaries_or_others_on_their_side() {
        scene.visit(PINELLAS, ICMA);
        assertEquals(0, scene.promise(VISITS_OUT).to(COLON).tell().actual());
        assertEquals(1, scene.promise(VISITS_OUT).tell().actual());
        scene.visit(PINELLAS, POLICE_OF_COLON);
        assertEquals(1, scene.promise(VISITS_OUT).to(COLON).tell().actual());
        scene.visit(PINELLAS, SAN_MIGUELITO);
        assertEquals(2, scene.promise(VISITS_OUT).to(COLON).tell().actual());
    }

    @Test
    void a_promise_that_names_nobody_binds_all_parties() {
        scene.visit(COLON, PINELLAS);
        assertEquals(1, scene.promise(VISITS_OUT).by().tell().actual());
    }

    @Test
    void a_visit_that_surely_ended_before_the_signing_does_not_count() {
        scene.on("2010-12").visit(PINELLAS, COLON);
        assertEquals(0, scene.promise(VISITS_OUT).signed("2011-01").tell().actual());
        assertEquals(1, scene.promise(VISITS_OUT).signed("2010").tell().actual());
    }

    @Test
    void a_visit_whose_date_nobody_knows_counts() {
        scene.on(null).visit(PINELLAS, COLON);
        assertEquals(1, scene.promise(VISITS_OUT).signed("2011-01").tell().actual());
    }

    @Test
    void people_trained_are_those_of_the_beneficiaries() {
        scene.visit(COLON, PINELLAS);
        scene.attended(ParticipantSide.SENDING, COLON, 3);
        scene.attended(ParticipantSide.SENDING, POLICE_OF_COLON, 2);
        scene.attended(ParticipantSide.HOSTING, PINELLAS, 9);
        Progress progress = scene.promise(PEOPLE_TRAINED).to(COLON).tell();
        assertEquals(5, progress.actual());
        assertEquals(scene.visits(), progress.counted());
        assertEquals(5, scene.promise(PEOPLE_TRAINED).tell().actual());
    }

    @Test
    void people_without_an_organization_are_taken_for_their_side() {
        scene.visit(COLON, PINELLAS);
        scene.attended(ParticipantSide.SENDING, null, 8);
        scene.attended(ParticipantSide.HOSTING, null, 4);
        scene.attended(ParticipantSide.FACILITATING, null, 2);
        assertEquals(8, scene.promise(PEOPLE_TRAINED).to(COLON).tell().actual());
        assertEquals(4, scene.promise(PEOPLE_TRAINED).to(PINELLAS).tell().actual());
    }

    @Test
    void documents_and_events_are_outcomes_of_the_agreement_or_of_a_visit() {
        scene.outcome(OutcomeKind.PLAN_APPROVED, Set.of(Scene.AGREEMENT), Set.of());
        scene.outcome(OutcomeKind.RECOGNITION, Set.of(), Set.of(Scene.PARTNERSHIP));
        scene.outcome(OutcomeKind.BODY_CREATED, Set.of(Scene.AGREEMENT), Set.of(Scene.PARTNERSHIP));
        scene.outcome(OutcomeKind.POLICY_ADOPTED, Set.of(), Set.of());
        assertEquals(1, scene.promise(DOCUMENT).tell().actual());
        assertEquals(1, scene.promise(EVENT).tell().actual());
    }

    @Test
    void a_promise_without_a_metric_wants_outcomes_of_its_own_agreement() {
        scene.outcome(OutcomeKind.BODY_CREATED, Set.of(Scene.AGREEMENT), Set.of(Scene.PARTNERSHIP));
        scene.outcome(OutcomeKind.RECOGNITION, Set.of(), Set.of(Scene.PARTNERSHIP));
        assertEquals(1, scene.promise(OTHER).tell().actual());
    }

    @Test
    void signing_an_agreement_keeps_none_of_its_promises() {
        scene.outcome(OutcomeKind.AGREEMENT_SIGNED, Set.of(Scene.AGREEMENT), Set.of(Scene.PARTNERSHIP));
        assertEquals(0, scene.promise(DOCUMENT).tell().actual());
        assertEquals(0, scene.promise(OTHER).tell().actual());
    }

    @Test
    void at_least_is_met_as_soon_as_enough_was_done() {
        scene.visit(PINELLAS, COLON);
        assertEquals(CommitmentState.MET, scene.promise(VISITS_OUT).atLeast(1).state());
        scene.visit(PINELLAS, COLON);
        assertEquals(CommitmentState.MET, scene.promise(VISITS_OUT).atLeast(1).state());
    }

    @Test
    void exactly_is_met_when_equal_and_missed_when_exceeded() {
        scene.visit(PINELLAS, COLON);
        assertEquals(
                CommitmentState.MET, scene.promise(VISITS_OUT).some(EXACTLY, 1).state());
        scene.visit(PINELLAS, COLON);
        assertEquals(
                CommitmentState.MISSED,
                scene.promise(VISITS_OUT).some(EXACTLY, 1).state());
    }

    @Test
    void at_most_is_met_only_when_the_deadline_passed() {
        scene.visit(PINELLAS, COLON);
        Scene.Promise promise = scene.promise(VISITS_OUT).some(AT_MOST, 1).due("2012-11");
        assertEquals(CommitmentState.ON_TRACK, promise.today("2012-11-30").state());
        assertEquals(CommitmentState.MET, promise.today("2012-12-01").state());
        scene.visit(PINELLAS, COLON);
        assertEquals(CommitmentState.MISSED, promise.today("2012-01-01").state());
    }

    @Test
    void a_commitment_is_missed_when_its_last_possible_day_passed_unmet() {
        Scene.Promise promise = scene.promise(VISITS_OUT).some(AT_LEAST, 1).due("2012-11");
        assertEquals(CommitmentState.NOT_STARTED, promise.today("2012-11-30").state());
        assertEquals(CommitmentState.MISSED, promise.today("2012-12-01").state());
    }

    @Test
    void without_a_deadline_nothing_is_missed_or_late() {
        Scene.Promise promise =
                scene.promise(VISITS_OUT).atLeast(4).signed("2011").today("2030-01-01");
        assertEquals(CommitmentState.NOT_STARTED, promise.state());
        scene.visit(PINELLAS, COLON);
        assertEquals(CommitmentState.ON_TRACK, promise.state());
        assertNull(promise.tell().deadline());
    }

    @Test
    void it_is_behind_when_the_time_gone_by_asks_for_more_whole_units() {
        scene.on("2011-02").visit(PINELLAS, COLON);
        Scene.Promise promise =
                scene.promise(VISITS_OUT).atLeast(4).signed("2011-01-01").due("2011-12-31");
        assertEquals(CommitmentState.ON_TRACK, promise.today("2011-06-30").state());
        assertEquals(CommitmentState.BEHIND, promise.today("2011-07-05").state());
    }

    @Test
    void a_waived_commitment_is_neither_met_nor_missed() {
        assertEquals(
                CommitmentState.WAIVED,
                scene.promise(VISITS_OUT)
                        .due("2011")
                        .waived()
                        .today("2020-01-01")
                        .state());
    }
}
