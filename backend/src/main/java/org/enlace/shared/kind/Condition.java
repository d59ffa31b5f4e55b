package org.enlace.shared.kind;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition in HQL, as cases of which one has to hold.
 *
 * <p>The cases are kept apart so that nearly all conditions do without parentheses. Until it knows whether what a
 * parenthesis opens is a condition or a value, Hibernate's parser follows both; around cases that nest, that took it
 * hundreds of megabytes for a query.
 *
 * @param cases without {@code or}; none where it never holds
 */
public record Condition(List<String> cases) {

    public static final Condition ALL = of("1 = 1");
    public static final Condition NONE = new Condition(List.of());

    /** A single case, in which each {@code %s} stands for an argument. */
    public static Condition of(String hql, Object... arguments) {
        return new Condition(List.of(hql.formatted(arguments)));
    }

    /** Holds where one of the entities, named and joined as behind {@code from}, meets the condition. */
    public static Condition exists(String from, Condition condition) {
        return condition.equals(NONE) ? NONE : of("exists (select 1 from %s where %s)", from, condition);
    }

    public Condition or(Condition other) {
        return new Condition(
                Stream.concat(cases.stream(), other.cases.stream()).distinct().toList());
    }

    public Condition and(Condition other) {
        if (equals(ALL)) {
            return other;
        }
        return other.equals(ALL)
                ? this
                : new Condition(cases.stream()
                        .flatMap(one -> other.cases.stream().map(two -> one + " and " + two))
                        .toList());
    }

    /** HQL to stand beside other conditions. */
    public String part() {
        return cases.size() > 1 ? "(" + this + ")" : toString();
    }

    /** HQL to stand alone behind {@code where}. */
    @Override
    public String toString() {
        return cases.isEmpty() ? "1 = 0" : cases.stream().collect(Collectors.joining(" or "));
    }
}
