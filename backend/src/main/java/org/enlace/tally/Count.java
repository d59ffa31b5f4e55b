package org.enlace.tally;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enlace.indicator.CountSource;
import org.enlace.indicator.Counting;
import org.enlace.indicator.Indicator;
import org.enlace.participant.ParticipantSide;
import org.enlace.shared.kind.Recorded;

/** What is counted within a program, and what narrows it; nothing narrows it where a set is empty. */
record Count(UUID program, Counting counting, Set<UUID> focusAreas, Set<UUID> municipalities) {

    static Count of(Indicator indicator) {
        return new Count(
                indicator.program.id, indicator.counting, ids(indicator.focusAreas), ids(indicator.municipalities));
    }

    /** Everybody on these sides who attended a visit of the program. */
    static Count ofPeople(UUID program, List<ParticipantSide> sides) {
        return new Count(
                program,
                new Counting(CountSource.ATTENDANCES, null, null, sides, null, null, null),
                Set.of(),
                Set.of());
    }

    private static Set<UUID> ids(Collection<? extends Recorded<?>> records) {
        return records.stream().<UUID>map(one -> one.id).collect(toUnmodifiableSet());
    }

    /** Whether only some places are counted, so that people without any cannot be. */
    boolean placed() {
        return !counting.countries().isEmpty() || !municipalities.isEmpty();
    }
}
