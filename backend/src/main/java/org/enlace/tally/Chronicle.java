package org.enlace.tally;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happened that an indicator may count, as plain data.
 *
 * @param attended who attended each visit
 * @param unplaced how many more may have counted at a visit, had somebody said where they belong
 */
record Chronicle(List<Happening> happenings, Map<UUID, List<Attended>> attended, Map<UUID, Long> unplaced) {

    static Chronicle of(List<Happening> happenings) {
        return new Chronicle(happenings, Map.of(), Map.of());
    }

    List<Attended> at(Happening visit) {
        return attended.getOrDefault(visit.record().id(), List.of());
    }

    long peopleAt(Happening visit) {
        return at(visit).stream().mapToLong(Attended::people).sum();
    }
}
