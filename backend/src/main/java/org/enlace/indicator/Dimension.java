package org.enlace.indicator;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.enlace.organization.OrganizationKind;
import org.enlace.person.Sex;

/** The dimensions that Enlace understands; an indicator may be told apart by any other, too. */
public enum Dimension {
    SEX(category -> Stream.of(Sex.FEMALE, Sex.MALE, Sex.OTHER)
            .anyMatch(sex -> sex.name().equals(category))),
    AGE_BAND(category -> AgeBand.labels().anyMatch(category::equals)),
    COUNTRY(category -> category.matches("[A-Z]{2}")),
    ORGANIZATION_KIND(category -> Arrays.stream(OrganizationKind.values())
            .anyMatch(kind -> kind.name().equals(category)));

    public static final String PATTERN = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";

    private final Predicate<String> known;

    Dimension(Predicate<String> known) {
        this.known = known;
    }

    /** Whether the category is one of the dimension; of another one any is. What is not known is no category. */
    public static boolean has(String dimension, String category) {
        return named(dimension).map(one -> one.known.test(category)).orElse(true);
    }

    private static Optional<Dimension> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
