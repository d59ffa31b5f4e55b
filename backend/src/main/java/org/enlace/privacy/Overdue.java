package org.enlace.privacy;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enlace.person.Person;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;

/**
 * The people whose last visit ended before a day; one who has no visit with a date counts from when it was noted.
 *
 * <p>A visit that is still to come keeps a person, as does a consent to it, for the purpose {@value #PURPOSE}. Who is
 * nameless already is not among them.
 */
record Overdue(LocalDate day) {

    /** Of a consent to be known by name for longer. */
    static final String PURPOSE = "retention";

    private static final String LAST_DAY = "coalesce(v.end.latest, v.start.latest)";
    private static final String VISITED = "exists (select 1 from Participant a join a.visit v where a.person = e and ";

    private static final String CONDITION = "(e.familyNames <> :nameless or e.givenNames is not null"
            + " or e.email is not null or e.phone is not null or e.birthYear is not null)"
            + " and not exists (select 1 from e.consents k"
            + " where lower(trim(k.purpose)) = :purpose and k.withdrawn.stated is null)"
            + " and not " + VISITED + "(" + LAST_DAY + " >= :day or " + LAST_DAY
            + " is null and a.createdAt >= :noted))"
            + " and (e.createdAt < :noted or " + VISITED + LAST_DAY + " is not null))";

    static Overdue after(int months, Clock clock) {
        return new Overdue(LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusMonths(months));
    }

    long count() {
        return asked("select count(*)", "", Long.class).getSingleResult();
    }

    List<UUID> ids() {
        return asked("select e.id", " order by e.id", UUID.class).getResultList();
    }

    /** Those who were noted first. */
    List<Person> first(int most) {
        return asked("select e", " order by e.id", Person.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The person, held until the transaction ends, if it is still among them. */
    Optional<Person> held(UUID person) {
        return asked("select e", " and e.id = :person", Person.class)
                .setParameter("person", person)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
    }

    private <T> SelectionQuery<T> asked(String what, String further, Class<T> type) {
        return Panache.getSession()
                .createSelectionQuery(what + " from Person e where " + CONDITION + further, type)
                .setParameter("nameless", Erasure.NAMELESS)
                .setParameter("purpose", PURPOSE)
                .setParameter("day", day)
                .setParameter("noted", day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
