package org.enlace.participant;

import static org.enlace.participant.Publication.NAME;
import static org.enlace.participant.Publication.NOBODY;
import static org.enlace.participant.Publication.ROLE_ONLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.enlace.organization.Organization;
import org.enlace.partnership.Partnership;
import org.enlace.partnership.Party;
import org.enlace.partnership.PartyRole;
import org.enlace.person.Consent;
import org.enlace.person.Person;
import org.enlace.shared.Callers;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.text.Text;
import org.enlace.visit.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader is told of somebody's part in a visit: publication, consent and permission, each against each. */
@Tag("once")
class PublicationTest {

    private static final Consent GIVEN = new Consent("publication", PartialDate.of("2013"), null);
    private static final Consent WITHDRAWN =
            new Consent("publication", PartialDate.of("2013"), PartialDate.of("2014-02"));
    private static final Consent OTHER = new Consent("newsletter", PartialDate.of("2013"), null);
    private static final Organization MIXCO = organization();

    @Test
    void a_name_is_published_by_publication_and_consent_together() {
        assertEquals(NAME, told(Caller.ANONYMOUS, NAME, GIVEN));
        assertEquals(NAME, told(Caller.ANONYMOUS, NAME, WITHDRAWN, GIVEN));
        assertEquals(NAME, told(Caller.ANONYMOUS, NAME, new Consent(" Publication ", PartialDate.of("2013"), null)));
        assertEquals(ROLE_ONLY, told(Caller.ANONYMOUS, NAME));
        assertEquals(ROLE_ONLY, told(Caller.ANONYMOUS, NAME, WITHDRAWN));
        assertEquals(ROLE_ONLY, told(Caller.ANONYMOUS, NAME, OTHER));
    }

    @Test
    void consent_publishes_no_more_than_the_participation_says() {
        assertEquals(ROLE_ONLY, told(Caller.ANONYMOUS, ROLE_ONLY, GIVEN));
        assertEquals(NOBODY, told(Caller.ANONYMOUS, NOBODY, GIVEN));
    }

    @Test
    void only_the_permission_tells_more_whatever_the_role() {
        for (Role role : List.of(Role.VIEWER, Role.COORDINATOR, Role.ADMIN)) {
            assertEquals(NOBODY, told(Callers.with(role, false), NOBODY));
            assertEquals(ROLE_ONLY, told(Callers.with(role, false), NAME));
            assertEquals(NAME, told(Callers.with(role, true), NOBODY));
        }
    }

    @Test
    void a_partner_is_told_more_of_its_own_visits_only() {
        assertEquals(NAME, told(Callers.with(Role.PARTNER, true, MIXCO.id), NOBODY));
        assertEquals(NOBODY, told(Callers.with(Role.PARTNER, false, MIXCO.id), NOBODY));
        assertEquals(NOBODY, told(Callers.with(Role.PARTNER, true, UUID.randomUUID()), NOBODY));
        assertEquals(NAME, told(Callers.with(Role.PARTNER, true, UUID.randomUUID()), NAME, GIVEN));
    }

    @Test
    void a_group_has_no_name_to_publish() {
        Participant group = participant(NAME);
        group.person = null;
        group.label = Text.same("Council");
        Caller.act(Caller.ANONYMOUS, () -> assertEquals(ROLE_ONLY, group.told()));
    }

    @Test
    void each_degree_tells_its_fields_and_counts_stay() {
        ParticipantDraft nobody = shown(NOBODY);
        ParticipantDraft role = shown(ROLE_ONLY);
        ParticipantDraft name = shown(NAME);

        assertNull(nobody.person());
        assertNull(nobody.positionTitle());
        assertNull(nobody.organization());
        assertNull(nobody.certificate());
        assertEquals(1, nobody.headcount());
        assertEquals(Attendance.ATTENDED, nobody.attendance());
        assertNull(role.person());
        assertNull(role.certificate());
        assertEquals("Mayor", role.positionTitle().en());
        assertEquals("mixco", role.organization());
        assertEquals("ana", name.person());
        assertEquals("2013", name.certificate().toString());
    }

    @Test
    void a_code_that_may_hold_a_name_is_told_with_the_name_only() {
        Caller.act(Caller.ANONYMOUS, () -> {
            Participant role = participant(ROLE_ONLY, GIVEN);
            assertEquals(role.id.toString(), role.shownCode());
            assertEquals("Mayor", role.shownCaption().en());
            assertEquals(
                    "Nombre no publicado", participant(NOBODY).shownCaption().es());
            assertEquals("visit-ana-lopez", participant(NAME, GIVEN).shownCode());
        });
    }

    private static ParticipantDraft shown(Publication publication) {
        AtomicReference<ParticipantDraft> shown = new AtomicReference<>();
        Caller.act(
                Caller.ANONYMOUS,
                () -> shown.set(participant(publication, GIVEN).shown()));
        return shown.get();
    }

    private static Publication told(Caller caller, Publication publication, Consent... consents) {
        AtomicReference<Publication> told = new AtomicReference<>();
        Caller.act(caller, () -> told.set(participant(publication, consents).told()));
        return told.get();
    }

    private static Participant participant(Publication publication, Consent... consents) {
        Partnership partnership = new Partnership();
        partnership.parties.add(new Party(MIXCO, PartyRole.PEER));
        Visit visit = new Visit();
        visit.code = "visit";
        visit.partnerships.add(partnership);
        Person person = new Person();
        person.code = "ana";
        person.givenNames = "Ana";
        person.familyNames = "López";
        person.consents.addAll(List.of(consents));
        Participant participant = new Participant();
        participant.id = UUID.randomUUID();
        participant.code = "visit-ana-lopez";
        participant.visit = visit;
        participant.person = person;
        participant.organization = MIXCO;
        participant.role = ParticipantRole.DELEGATE;
        participant.attendance = Attendance.ATTENDED;
        participant.positionTitle = Text.same("Mayor");
        participant.certificate = PartialDate.of("2013");
        participant.publication = publication;
        return participant;
    }

    private static Organization organization() {
        Organization mixco = new Organization();
        mixco.id = UUID.randomUUID();
        mixco.code = "mixco";
        mixco.name = "Mixco";
        return mixco;
    }
}
