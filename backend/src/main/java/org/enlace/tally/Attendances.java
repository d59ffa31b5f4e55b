package org.enlace.tally;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.organization.OrganizationKind;
import org.enlace.participant.ParticipantSide;
import org.enlace.person.Sex;

/** Reads who attended visits, people as plain counts: nobody's name is among them. */
final class Attendances {

    private static final int AT_ONCE = 5_000;

    private static final String ATTENDED = """
            select a.visit.id, a.side, p.id, a.headcount, a.female, a.male, a.other, p.sex, p.birthYear,
                   o.id, o.parent.id, o.country, o.kind
            from Participant a left join a.person p left join a.organization o
            where a.attendance = ATTENDED and a.visit.id in :ids""";

    private final Count count;
    private final Map<UUID, List<Attended>> attended = new HashMap<>();
    private final Map<UUID, Long> unplaced = new HashMap<>();

    private Attendances(Count count) {
        this.count = count;
    }

    static Chronicle of(Count count, List<Happening> visits) {
        Attendances attendances = new Attendances(count);
        for (int from = 0; from < visits.size(); from += AT_ONCE) {
            attendances.read(visits.subList(from, Math.min(from + AT_ONCE, visits.size())));
        }
        return new Chronicle(visits, attendances.attended, attendances.unplaced);
    }

    private void read(List<Happening> visits) {
        Map<UUID, Integer> years = new HashMap<>();
        visits.forEach(visit -> years.put(visit.record().id(), year(visit)));
        Panache.getSession().createSelectionQuery(ATTENDED, Object[].class).setParameter("ids", years.keySet()).stream()
                .forEach(row -> add(row, years.get((UUID) row[0])));
    }

    private void add(Object[] row, Integer year) {
        List<ParticipantSide> sides = count.counting().sides();
        if (!sides.isEmpty() && !sides.contains((ParticipantSide) row[1])) {
            return;
        }
        UUID visit = (UUID) row[0];
        long people = (Integer) row[3];
        if (count.placed() && row[9] == null) {
            unplaced.merge(visit, people, Long::sum);
        } else if (fits((UUID) row[9], (UUID) row[10], (String) row[11])) {
            attended.computeIfAbsent(visit, any -> new ArrayList<>()).add(attended(row, people, year));
        }
    }

    private boolean fits(UUID organization, UUID parent, String country) {
        List<String> countries = count.counting().countries();
        var places = count.municipalities();
        return (countries.isEmpty() || countries.contains(country))
                && (places.isEmpty() || places.contains(organization) || parent != null && places.contains(parent));
    }

    private static Attended attended(Object[] row, long people, Integer year) {
        Sex sex = (Sex) row[7];
        boolean named = row[2] != null;
        return new Attended(
                (UUID) row[0],
                (UUID) row[2],
                people,
                named ? Attended.one(sex, Sex.FEMALE) : number(row[4]),
                named ? Attended.one(sex, Sex.MALE) : number(row[5]),
                named ? Attended.one(sex, Sex.OTHER) : number(row[6]),
                (Integer) row[8],
                year,
                (String) row[11],
                (OrganizationKind) row[12]);
    }

    private static long number(Object count) {
        return count == null ? 0 : (Integer) count;
    }

    /** Of a visit whose year nobody said, {@code null}: its date may mean several. */
    private static Integer year(Happening visit) {
        if (visit.last() == null) {
            return null;
        }
        LocalDate last = visit.last().latest();
        return visit.last().earliest().getYear() == last.getYear() ? Integer.valueOf(last.getYear()) : null;
    }
}
