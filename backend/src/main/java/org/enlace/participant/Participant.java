package org.enlace.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.organization.Organization;
import org.enlace.person.Person;
import org.enlace.shared.access.Caller;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Personal;
import org.enlace.shared.kind.Pseudonym;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;
import org.enlace.visit.Visit;

/**
 * The part that somebody has in one visit: a person's, or that of people whom a source counts without naming them.
 *
 * <p>Both are counted alike by their headcount, so that a delegation known only as "eight officials" is as complete as
 * a list of names. The title of the position is the one at that time, whatever the person became since.
 */
@Entity
public class Participant extends Recorded<ParticipantDraft> implements Personal {

    public static final Belonging BELONGING = new ParticipantSight();

    @ManyToOne(fetch = FetchType.LAZY)
    public Visit visit;

    /** Or else a label. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Text label;
    public int headcount = 1;

    @Enumerated(EnumType.STRING)
    public ParticipantRole role;

    @Enumerated(EnumType.STRING)
    public ParticipantSide side;

    public Text positionTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organization organization;

    public Integer female;
    public Integer male;
    public Integer other;

    @Column(name = "not_known")
    public Integer unknown;

    @Enumerated(EnumType.STRING)
    public Attendance attendance = Attendance.INVITED;

    public PartialDate certificate;

    @Enumerated(EnumType.STRING)
    public Publication publication = Publication.NOBODY;

    private static final Message NOT_NAMED = new Message("participant.not-named");

    @Override
    public void apply(ParticipantDraft draft, Input input) {
        visit = input.one("visit", Visit.class, draft.visit());
        person = input.one("person", Person.class, draft.person());
        label = draft.label();
        headcount = draft.headcount() == null ? 1 : draft.headcount();
        role = draft.role();
        side = draft.side();
        positionTitle = draft.positionTitle();
        organization = input.one("organization", Organization.class, draft.organization());
        female = draft.female();
        male = draft.male();
        other = draft.other();
        unknown = draft.unknown();
        attendance = draft.attendance() == null ? Attendance.INVITED : draft.attendance();
        certificate = draft.certificate();
        publication = draft.publication() == null ? Publication.NOBODY : draft.publication();
        boolean named = draft.person() != null;
        input.check(named != (label != null), "person", draft.person(), "participant.person-or-label");
        if (named) {
            input.check(headcount == 1, "headcount", headcount, "participant.one-person");
            input.check(counts().findAny().isEmpty(), "female", female, "participant.groups-only");
        } else {
            input.check(counted() <= headcount, "headcount", headcount, "participant.more-counted", counted());
        }
    }

    private Stream<Integer> counts() {
        return Stream.of(female, male, other, unknown).filter(Objects::nonNull);
    }

    private int counted() {
        return counts().mapToInt(Integer::intValue).sum();
    }

    @Override
    public ParticipantDraft draft() {
        return new ParticipantDraft(
                code,
                Ref.code(visit),
                Ref.code(person),
                label,
                headcount,
                role,
                side,
                positionTitle,
                Ref.code(organization),
                female,
                male,
                other,
                unknown,
                attendance,
                certificate,
                publication);
    }

    public boolean attended() {
        return attendance == Attendance.ATTENDED;
    }

    /**
     * How much of it the caller is told: all of what it may know, else what was published, and no name without consent.
     */
    Publication told() {
        Caller caller = Caller.current();
        if (caller.seesPersons() && (caller.seesAllPrograms() || isOf(caller))) {
            return Publication.NAME;
        }
        boolean nameless = person == null || !person.mayBePublished();
        return publication == Publication.NAME && nameless ? Publication.ROLE_ONLY : publication;
    }

    @Override
    public ParticipantDraft shown() {
        return draft().told(told(), shownCode());
    }

    /** Codes may hold names. */
    @Override
    public String shownCode() {
        return told() == Publication.NAME ? code : id.toString();
    }

    @Override
    public Text shownCaption() {
        return switch (told()) {
            case NAME -> caption();
            case ROLE_ONLY -> label != null ? label : positionTitle != null ? positionTitle : NOT_NAMED.text();
            case NOBODY -> NOT_NAMED.text();
        };
    }

    @Override
    protected Stream<? extends Recorded<?>> hangsOn() {
        return Stream.of(visit);
    }

    @Override
    public Text caption() {
        return person == null ? label : Text.same(person.name());
    }

    /** Addresses are read by strangers, so that they name nobody. */
    @Override
    public UUID person() {
        return person == null ? null : person.id;
    }

    @Override
    protected String codeBasis() {
        return "%.60s %s".formatted(visit.code, Pseudonym.of(person == null ? label.any() : person.code));
    }

    @Override
    protected Stream<String> keywords() {
        Text title = positionTitle == null ? new Text(null, null) : positionTitle;
        return Stream.of(title.en(), title.es(), organization == null ? null : organization.name);
    }
}
