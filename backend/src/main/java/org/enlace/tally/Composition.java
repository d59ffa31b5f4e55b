package org.enlace.tally;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.indicator.AgeBand;
import org.enlace.indicator.Dimension;
import org.enlace.result.Breakdown;

/** Those who attended, told apart by one dimension; what nobody recorded is shown as not known, and not shared out. */
public record Composition(
        Dimension dimension,
        List<Line> categories,

        @Schema(description = "Attendances of which the category is not known.", examples = "9")
        long attendancesNotKnown,

        @Schema(description = "People known by name of whom the category is not known.", examples = "1")
        long personsNotKnown) {

    /**
     * One category.
     *
     * @param persons known by name, each in one category only: that of the latest visit that tells one
     */
    public record Line(
            @Schema(examples = "FEMALE") String category,
            @Schema(examples = "10") long attendances,
            @Schema(examples = "3") long persons) {}

    static Composition of(Dimension dimension, Collection<Attended> all) {
        Map<String, Long> attendances = new TreeMap<>();
        Map<UUID, String> persons = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(Attended::year, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(one -> categories(dimension, one).forEach((category, people) -> {
                    attendances.merge(category, people, Long::sum);
                    if (one.person() != null) {
                        persons.put(one.person(), category);
                    }
                }));
        List<Line> lines = attendances.entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey(),
                        entry.getValue(),
                        persons.values().stream().filter(entry.getKey()::equals).count()))
                .toList();
        long people = all.stream().mapToLong(Attended::people).sum();
        long named = all.stream()
                .map(Attended::person)
                .filter(one -> one != null)
                .distinct()
                .count();
        return new Composition(
                dimension,
                lines,
                people
                        - attendances.values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                named - persons.size());
    }

    /** How many of them are of which category. */
    private static Map<String, Long> categories(Dimension dimension, Attended one) {
        return switch (dimension) {
            case SEX -> some(Map.of("FEMALE", one.female(), "MALE", one.male(), "OTHER", one.other()));
            case AGE_BAND ->
                one.bornIn() == null || one.year() == null
                        ? Map.of()
                        : Map.of(AgeBand.of(one.bornIn(), one.year()).label, one.people());
            case COUNTRY -> one.country() == null ? Map.of() : Map.of(one.country(), one.people());
            case ORGANIZATION_KIND ->
                one.organization() == null
                        ? Map.of()
                        : Map.of(one.organization().name(), one.people());
        };
    }

    private static Map<String, Long> some(Map<String, Long> counts) {
        Stream<Map.Entry<String, Long>> given = counts.entrySet().stream().filter(entry -> entry.getValue() > 0);
        return given.collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As the parts of a value, of which the rest is not known. */
    Breakdown breakdown(BigDecimal value, boolean once) {
        List<Breakdown.Category> parts = categories.stream()
                .map(line -> new Breakdown.Category(
                        line.category(), BigDecimal.valueOf(once ? line.persons() : line.attendances())))
                .toList();
        BigDecimal known = parts.stream().map(Breakdown.Category::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Breakdown(dimension.name(), parts, value.subtract(known));
    }
}
