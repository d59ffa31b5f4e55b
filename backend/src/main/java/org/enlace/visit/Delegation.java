package org.enlace.visit;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The arithmetic of a visit's delegation: counted people are people too.
 *
 * <p>Whoever was invited and cancelled or did not come is not counted.
 *
 * @param named people known by name, on any side
 * @param counted people known only as part of a group, on any side
 * @param sending all who travelled for the senders
 */
public record Delegation(
        @Schema(examples = "4") long named,
        @Schema(examples = "7") long counted,
        @Schema(examples = "8") long sending,
        @Schema(examples = "0") long hosting,
        @Schema(examples = "3") long facilitating) {

    static final Delegation NOBODY = new Delegation(0, 0, 0, 0, 0);

    /** The entity is named, not imported: participants know visits, not the other way round. */
    private static final String COUNTED = """
            select p.visit.id,
                   sum(case when p.person is not null then 1 else 0 end),
                   sum(case when p.person is null then p.headcount else 0 end),
                   sum(case when p.side = SENDING then p.headcount else 0 end),
                   sum(case when p.side = HOSTING then p.headcount else 0 end),
                   sum(case when p.side = FACILITATING then p.headcount else 0 end)
            from Participant p
            where p.visit.id in :ids and p.attendance not in (NO_SHOW, CANCELLED)
            group by p.visit.id""";

    /** Reads the delegations of all visits of a page at once. */
    static void load(List<Visit> page) {
        Map<UUID, Delegation> delegations = Panache.getSession()
                .createSelectionQuery(COUNTED, Object[].class)
                .setParameter("ids", page.stream().map(visit -> visit.id).toList())
                .stream()
                .collect(toMap(
                        row -> (UUID) row[0],
                        row -> new Delegation(
                                (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5])));
        page.forEach(visit -> visit.delegation = delegations.getOrDefault(visit.id, NOBODY));
    }

    /** How many more travelled than were declared; {@code null} when nothing was declared. */
    public Integer difference(Integer declared) {
        return declared == null ? null : Math.toIntExact(sending - declared);
    }

    public DelegationView view(Integer declared) {
        return new DelegationView(named, counted, sending, hosting, facilitating, declared, difference(declared));
    }
}
