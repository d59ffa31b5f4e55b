package org.enlace.person;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enlace.shared.access.Caller;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Question;
import org.enlace.visit.Visit;

/**
 * Whom a caller sees: with the permission for personal data everybody, or a partner its own; else those who allowed
 * that their name is published, and whose part in a visit that the caller sees is published by name.
 *
 * <p>Participations are named, not imported: they know people, not the other way round.
 */
final class PersonSight implements Belonging {

    private static final String CONSENTED =
            "exists (select 1 from %s.consents k where lower(trim(k.purpose)) = '%s' and k.withdrawn.stated is null)";

    /** What the public may know of those whose names it may know. */
    private static final List<String> PUBLIC = List.of("name", "givenNames", "familyNames", "positions");

    @Override
    public boolean open(Caller caller) {
        return caller.seesAllPrograms() && caller.seesPersons();
    }

    @Override
    public String hql(String person, Question asked) {
        if (asked.own()) {
            return "%s or %s".formatted(asked.madeBy(person + ".owner"), takesPart(person, "", asked));
        }
        String named = consents(person) + " and " + takesPart(person, "a.publication = NAME and ", asked);
        return asked.caller().seesPersons()
                ? "%s or %s".formatted(named, hql(person, Question.ownOf(asked.caller())))
                : named;
    }

    private static String takesPart(String person, String how, Question asked) {
        return "exists (select 1 from Participant a where a.person = %s and %s%s)"
                .formatted(person, how, Visit.BELONGING.hql("a.visit", asked));
    }

    @Override
    public String cited(String person, String field, Question asked) {
        if (open(asked.caller())) {
            return Question.ALL;
        }
        String shown = PUBLIC.stream()
                .map(name -> "%1$s = '%2$s' or %1$s like '%2$s[%%' or %1$s like '%2$s.%%'".formatted(field, name))
                .collect(Collectors.joining(" or "));
        return asked.caller().seesPersons()
                ? "%s or %s".formatted(shown, hql(person, Question.ownOf(asked.caller())))
                : shown;
    }

    /** HQL that holds where the person allowed that the name is published, and still does. */
    static String consents(String person) {
        return CONSENTED.formatted(person, Consent.PUBLICATION);
    }

    /** Those who are the caller's own. */
    static Set<UUID> own(Collection<UUID> people) {
        Question own = Question.ownOf(Caller.current());
        String hql = "select e.id from Person e where e.id in :ids and (%s)".formatted(Person.BELONGING.hql("e", own));
        return new HashSet<>(own.bind(
                        Panache.getSession()
                                .createSelectionQuery(hql, UUID.class)
                                .setParameter("ids", people),
                        hql)
                .getResultList());
    }
}
