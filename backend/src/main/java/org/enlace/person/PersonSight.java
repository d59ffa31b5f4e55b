package org.enlace.person;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enlace.shared.access.Caller;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Question;
import org.enlace.visit.Visit;

/**
 * Whom a caller sees: with the permission for personal data everybody, or a partner its own; else those who allowed
 * that their name is published, and whose part in a visit that the caller sees is published by name.
 *
 * <p>Participations are named, not imported: they know people, not the other way round.
 */
final class PersonSight implements Belonging {

    private static final Condition CONSENTED =
            Condition.of("lower(trim(k.purpose)) = '%s' and k.withdrawn.stated is null", Consent.PUBLICATION);

    /** The name of a field without the place in it of which a citation tells. */
    private static final String FIELD = "substring(%1$s, 1, locate('.', concat(replace(%1$s, '[', '.'), '.')) - 1)";

    /** What the public may know of those whose names it may know. */
    private static final List<String> PUBLIC = List.of("name", "givenNames", "familyNames", "positions");

    @Override
    public boolean open(Caller caller) {
        return caller.seesAllPrograms() && caller.seesPersons();
    }

    @Override
    public Condition of(String person, Question asked) {
        if (asked.own()) {
            return asked.madeBy(person + ".owner").or(takesPart(person, Condition.ALL, asked));
        }
        Condition named = consents(person).and(takesPart(person, Condition.of("a.publication = NAME"), asked));
        return asked.caller().seesPersons() ? named.or(of(person, Question.ownOf(asked.caller()))) : named;
    }

    private static Condition takesPart(String person, Condition how, Question asked) {
        return Condition.exists(
                "Participant a",
                Condition.of("a.person = " + person).and(how).and(Visit.BELONGING.of("a.visit", asked)));
    }

    @Override
    public Condition cited(String person, String field, Question asked) {
        if (open(asked.caller())) {
            return Condition.ALL;
        }
        Condition shown = Condition.of("%s in ('%s')", FIELD.formatted(field), String.join("', '", PUBLIC));
        return asked.caller().seesPersons() ? shown.or(of(person, Question.ownOf(asked.caller()))) : shown;
    }

    /** Holds where the person allowed that the name is published, and still does. */
    static Condition consents(String person) {
        return Condition.exists(person + ".consents k", CONSENTED);
    }

    /** Those who are the caller's own. */
    static Set<UUID> own(Collection<UUID> people) {
        Question own = Question.ownOf(Caller.current());
        String hql = "select e.id from Person e where e.id in :ids and "
                + Person.BELONGING.of("e", own).part();
        return new HashSet<>(own.bind(
                        Panache.getSession()
                                .createSelectionQuery(hql, UUID.class)
                                .setParameter("ids", people),
                        hql)
                .getResultList());
    }
}
