package org.enlace.person;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.shared.access.Caller;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Personal;
import org.enlace.shared.kind.Pseudonym;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.text.Text;

/**
 * Somebody known by name, in one record however often they travel, so that people can be counted once.
 *
 * <p>These are personal data: what a person allowed is kept with them, and only the name and the positions are
 * searched.
 */
@Entity
public class Person extends Recorded<PersonDraft> implements Personal {

    public static final Belonging BELONGING = new PersonSight();

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int FIRST_YEAR = 1900;

    public String givenNames;
    public String familyNames;

    @Enumerated(EnumType.STRING)
    public Sex sex = Sex.NOT_KNOWN;

    public String email;
    public String phone;

    /** ISO 639-1. */
    public String language;

    public Integer birthYear;

    @ElementCollection
    @CollectionTable(name = "person_position", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    public List<Position> positions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_consent", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    public List<Consent> consents = new ArrayList<>();

    /** The account that noted the person, which may go on changing it. */
    @Column(updatable = false)
    public UUID owner;

    @Transient
    private Boolean own;

    @Override
    public void apply(PersonDraft draft, Input input) {
        owner = id == null ? Caller.current().account() : owner;
        givenNames = draft.givenNames();
        familyNames = draft.familyNames();
        sex = draft.sex() == null ? Sex.NOT_KNOWN : draft.sex();
        email = draft.email();
        phone = draft.phone();
        language = draft.language();
        input.check(language == null || LANGUAGES.contains(language), "language", language, "person.language");
        birthYear = draft.birthYear();
        int thisYear = Year.now(ZoneOffset.UTC).getValue();
        input.check(
                birthYear == null || birthYear >= FIRST_YEAR && birthYear <= thisYear,
                "birthYear",
                birthYear,
                "person.birth-year",
                FIRST_YEAR,
                thisYear);
        Input.replace(positions, input.parts("positions", draft.positions(), (field, part) -> part.read(field, input)));
        Input.replace(consents, input.parts("consents", draft.consents(), (field, part) -> part.checked(field, input)));
    }

    @Override
    public PersonDraft draft() {
        return new PersonDraft(
                code,
                givenNames,
                familyNames,
                sex,
                email,
                phone,
                language,
                birthYear,
                positions.stream().map(Position::draft).toList(),
                List.copyOf(consents));
    }

    /** Whether the person allowed that the name is published, and still does. */
    public boolean mayBePublished() {
        return consents.stream().anyMatch(Consent::publishes);
    }

    /** HQL for the same, of the person at a path. */
    public static Condition publishing(String person) {
        return PersonSight.consents(person);
    }

    /** Whether the caller may know more than the name and the positions. */
    boolean known() {
        Caller caller = Caller.current();
        return caller.seesPersons() && (caller.seesAllPrograms() || isOf(caller));
    }

    @Override
    public boolean isOf(Caller caller) {
        if (owner != null && owner.equals(caller.account())) {
            return true;
        }
        if (own == null) {
            prepare(List.of(this));
        }
        return own;
    }

    /** Reads what views must know of a page: nothing where the caller may know all or nobody. */
    static void prepareViews(List<Person> page) {
        Caller caller = Caller.current();
        if (caller.seesPersons() && !caller.seesAllPrograms()) {
            prepare(page);
        }
    }

    /** Reads which people of a page are the caller's own: those who it noted, or who took part in its visits. */
    static void prepare(List<Person> page) {
        Set<UUID> own = PersonSight.own(page.stream().map(person -> person.id).toList());
        page.forEach(person -> person.own = own.contains(person.id));
    }

    @Override
    public PersonDraft shown() {
        PersonDraft all = draft();
        return known()
                ? all
                : new PersonDraft(
                        code, givenNames, familyNames, null, null, null, null, null, all.positions(), List.of());
    }

    /** Given and family names, as one calls them. */
    public String name() {
        return Stream.of(givenNames, familyNames)
                .filter(names -> names != null && !names.isBlank())
                .collect(joining(" "));
    }

    @Override
    public Text caption() {
        return Text.same(name());
    }

    /** Addresses are read by strangers, so that they name nobody. */
    @Override
    protected String codeBasis() {
        return "person " + Pseudonym.of(name());
    }

    @Override
    public UUID person() {
        return id;
    }

    @Override
    protected Stream<String> keywords() {
        return positions.stream().flatMap(Position::keywords);
    }
}
