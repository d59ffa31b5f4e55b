package org.enlace.partnership;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened in a partnership: completed visits each way, and the last one.
 *
 * @param lastVisit latest day of the last completed visit, as far as its date is known
 */
public record Activity(
        @Schema(description = "Visits by peers to the resource party.")
        long toResource,

        @Schema(description = "Visits by experts out to peers.")
        long toPeer,

        LocalDate lastVisit) {

    static final Activity NONE = new Activity(0, 0, null);

    /** The entity is named, not imported: visits know partnerships, not the other way round. */
    private static final String COUNTED = """
            select p.id,
                   sum(case when v.direction in (TO_RESOURCE, BOTH_WAYS) then 1 else 0 end),
                   sum(case when v.direction in (TO_PEER, BOTH_WAYS) then 1 else 0 end),
                   max(coalesce(v.end.latest, v.start.latest))
            from Visit v join v.partnerships p
            where p.id in :ids and v.status = COMPLETED
            group by p.id""";

    static Map<UUID, Activity> of(Collection<UUID> partnerships) {
        return Panache.getSession()
                .createSelectionQuery(COUNTED, Object[].class)
                .setParameter("ids", partnerships)
                .stream()
                .collect(toMap(
                        row -> (UUID) row[0], row -> new Activity((Long) row[1], (Long) row[2], (LocalDate) row[3])));
    }
}
