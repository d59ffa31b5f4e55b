package org.enlace.shared.kind;

import io.quarkus.arc.Arc;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.access.Caller;

/** What a caller sees of the records of a kind, as a condition of every query of them. */
public record Sight(Belonging belonging) {

    /** Knows how the records of each entity belong. */
    public interface Atlas {
        Sight sight(String entity);
    }

    static Sight of(Class<?> entity) {
        return named(entity.getSimpleName());
    }

    static Sight named(String entity) {
        return Arc.container().instance(Atlas.class).get().sight(entity);
    }

    /** Whether the caller sees all that there is, of every kind. */
    static boolean unbounded(Caller caller) {
        return caller.seesAllPrograms() && caller.seesPersons();
    }

    /**
     * Conditions on {@code e}; empty where there are none.
     *
     * @param telling whether the answer tells the codes or words of records
     * @param own whether only records of the caller's own partnerships are meant
     */
    String conditions(Caller caller, boolean telling, boolean own) {
        if (unbounded(caller)) {
            return "";
        }
        Question seen = Question.seenBy(caller);
        return Stream.of(
                        belonging.open(caller) ? Condition.ALL : belonging.of("e", seen),
                        telling ? belonging.named("e", seen) : Condition.ALL,
                        own && !caller.seesAllPrograms() ? belonging.of("e", Question.ownOf(caller)) : Condition.ALL)
                .filter(condition -> !condition.equals(Condition.ALL))
                .map(condition -> " and " + condition.part())
                .collect(Collectors.joining());
    }

    /** Whether some records that the caller sees are shown without a name. */
    boolean masks(Caller caller) {
        return !belonging.named("e", Question.seenBy(caller)).equals(Condition.ALL);
    }
}
