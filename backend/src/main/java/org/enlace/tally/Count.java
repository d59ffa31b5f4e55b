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
import org.enlace.shared.kind.Where;
import org.enlace.visit.Direction;

/**
 * What is counted within a program or, where one is given, a single partnership, and what narrows it; nothing narrows
 * it where a set is empty.
 */
public record Count(UUID program, UUID partnership, Counting counting, Set<UUID> focusAreas, Set<UUID> municipalities) {

    static Count of(Indicator indicator) {
        return new Count(
                indicator.program.id,
                null,
                indicator.counting,
                ids(indicator.focusAreas),
                ids(indicator.municipalities));
    }

    /** Everybody on these sides who attended a visit of the program. */
    static Count ofPeople(UUID program, List<ParticipantSide> sides) {
        return of(CountSource.ATTENDANCES, program, null, List.of(), sides);
    }

    /** @param program or else a partnership */
    public static Count of(
            CountSource source,
            UUID program,
            UUID partnership,
            List<Direction> directions,
            List<ParticipantSide> sides) {
        return new Count(
                program,
                partnership,
                new Counting(source, directions, null, sides, null, null, null),
                Set.of(),
                Set.of());
    }

    /** Of two conditions in HQL the one that holds for what is of the program, or of the partnership. */
    Where within(String ofProgram, String ofPartnership) {
        return partnership == null ? new Where().and(ofProgram, program) : new Where().and(ofPartnership, partnership);
    }

    private static Set<UUID> ids(Collection<? extends Recorded<?>> records) {
        return records.stream().<UUID>map(one -> one.id).collect(toUnmodifiableSet());
    }

    /** Whether only some places are counted, so that people without any cannot be. */
    boolean placed() {
        return !counting.countries().isEmpty() || !municipalities.isEmpty();
    }
}
