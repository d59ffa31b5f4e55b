package org.enlace.tally;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.indicator.Dimension;

/**
 * How many people attended, as attendances and as different people, side by side.
 *
 * <p>Whoever is known by name is counted once among the persons. People of counted groups cannot be told apart from
 * visit to visit: that is why there is a least and a greatest number of different people, and none between them is
 * claimed.
 */
public record People(
        @Schema(description = "Every time that somebody attended a visit.", examples = "25")
        long attendances,

        @Schema(description = "Different people known by name.", examples = "6")
        long persons,

        @Schema(description = "Attendances of people counted without names.", examples = "17")
        long inGroups,

        @Schema(description = "As many different people attended at the least.", examples = "12")
        long atLeast,

        @Schema(description = "As many different people attended at the most.", examples = "23")
        long atMost,

        List<Composition> by) {

    /** Fewer named people than this could be recognized by their sex or age. */
    private static final int RECOGNIZABLE = 5;

    /** @param discreet whether who is told may not know anybody's sex or age */
    static People of(Collection<Attended> all, boolean discreet) {
        long persons = all.stream()
                .map(Attended::person)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        List<Attended> told = discreet && persons < RECOGNIZABLE
                ? all.stream().map(Attended::discreet).toList()
                : List.copyOf(all);
        long attendances = all.stream().mapToLong(Attended::people).sum();
        long groups = all.stream()
                .filter(one -> one.person() == null)
                .mapToLong(Attended::people)
                .sum();
        return new People(
                attendances,
                persons,
                groups,
                Math.max(persons, largest(all)),
                persons + groups,
                Stream.of(Dimension.values())
                        .map(dimension -> Composition.of(dimension, told))
                        .toList());
    }

    /** Those at one visit are all different people. */
    private static long largest(Collection<Attended> all) {
        return all.stream().collect(groupingBy(Attended::visit, summingLong(Attended::people))).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
