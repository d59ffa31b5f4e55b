package org.enlace.partnership;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.date.PartialDate;

/**
 * What happened in a partnership: completed visits each way, and the last one.
 *
 * @param lastVisit when the last completed visit ended, or else began, as it was stated
 */
public record Activity(
        @Schema(description = "Visits by peers to the resource party.")
        long toResource,

        @Schema(description = "Visits by experts out to peers.")
        long toPeer,

        PartialDate lastVisit) {

    static final Activity NONE = new Activity(0, 0, null);

    /** The entity is named, not imported: visits know partnerships, not the other way round. */
    private static final String COUNTED = """
            select p.id,
                   sum(case when v.direction in (TO_RESOURCE, BOTH_WAYS) then 1 else 0 end),
                   sum(case when v.direction in (TO_PEER, BOTH_WAYS) then 1 else 0 end)
            from Visit v join v.partnerships p
            where p.id in :ids and v.status = COMPLETED
            group by p.id""";

    private static final String LAST = """
            select p.id, v.start, v.end
            from Visit v join v.partnerships p
            where p.id in :ids and v.status = COMPLETED
              and v.sortDate = (select max(w.sortDate) from Visit w join w.partnerships q
                                where q = p and w.status = COMPLETED
                                  and coalesce(w.start.stated, w.end.stated) is not null)""";

    static Map<UUID, Activity> of(Collection<UUID> partnerships) {
        Map<UUID, PartialDate> last =
                rows(LAST, partnerships).collect(toMap(row -> (UUID) row[0], Activity::last, (a, b) -> a));
        return rows(COUNTED, partnerships)
                .collect(toMap(
                        row -> (UUID) row[0],
                        row -> new Activity((Long) row[1], (Long) row[2], last.get((UUID) row[0]))));
    }

    private static PartialDate last(Object[] row) {
        return (PartialDate) (row[2] == null ? row[1] : row[2]);
    }

    private static Stream<Object[]> rows(String hql, Collection<UUID> partnerships) {
        return Panache.getSession()
                .createSelectionQuery(hql, Object[].class)
                .setParameter("ids", partnerships)
                .getResultList()
                .stream();
    }
}
