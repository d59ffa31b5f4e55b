package org.enlace.privacy;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.agenda.AgendaItem;
import org.enlace.citation.Citation;
import org.enlace.participant.Participant;
import org.enlace.person.Person;

/** Everything that is kept about one person, whichever kind of record it is. */
record Traces(Person person, List<Participant> parts, List<AgendaItem> presented, List<Citation> citations) {

    static Traces of(Person person) {
        List<Participant> parts = select(
                "select a from Participant a join fetch a.visit where a.person = :it order by a.sortDate, a.id",
                Participant.class,
                person);
        List<AgendaItem> presented = select(
                "select distinct e from AgendaItem e join e.presenters a where a.person = :it order by e.sortDate, e.id",
                AgendaItem.class,
                person);
        List<UUID> told = new ArrayList<>(parts.stream().map(part -> part.id).toList());
        told.add(person.id);
        List<Citation> citations =
                select("select c from Citation c where c.entityId in :it order by c.code", Citation.class, told);
        return new Traces(person, parts, presented, citations);
    }

    private static <T> List<T> select(String hql, Class<T> type, Object it) {
        return Panache.getSession()
                .createSelectionQuery(hql, type)
                .setParameter("it", it)
                .getResultList();
    }

    /** The person, its participations and what documents them. */
    Set<UUID> ids() {
        Set<UUID> ids = new HashSet<>(Set.of(person.id));
        Stream.concat(parts.stream(), citations.stream()).forEach(record -> ids.add(record.id));
        return ids;
    }
}
