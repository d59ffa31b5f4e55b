package org.enlace.partnership;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
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

    /**
     * The date stated of the last visit rides behind its sort key, so that one pass over the visits tells both. The
     * entity is named, not imported: visits know partnerships, not the other way round.
     */
    private static final String COUNTED = """
            select p.id,
                   sum(case when v.direction in (TO_RESOURCE, BOTH_WAYS) then 1 else 0 end),
                   sum(case when v.direction in (TO_PEER, BOTH_WAYS) then 1 else 0 end),
                   max(v.sortDate || ' ' || coalesce(v.end.stated, v.start.stated))
            from Visit v join v.partnerships p
            where p.id in :ids and v.status = COMPLETED
            group by p.id""";

    static Map<UUID, Activity> of(Collection<UUID> partnerships) {
        return Panache.getSession()
                .createSelectionQuery(COUNTED, Object[].class)
                .setParameter("ids", partnerships)
                .stream()
                .collect(toMap(
                        row -> (UUID) row[0],
                        row -> new Activity((Long) row[1], (Long) row[2], last((String) row[3]))));
    }

    private static PartialDate last(String sortedAndStated) {
        return sortedAndStated == null ? null : PartialDate.of(sortedAndStated.split(" ")[1]);
    }
}
