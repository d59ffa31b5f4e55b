package org.enlace.exports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.rest.Associations;

/**
 * Who names whom within one table, such as an organization its parent: a file can only be loaded when each row comes
 * after those that it names.
 *
 * <p>Only records that name another are held in memory. Where they name each other in a circle, no order of theirs is
 * right; they come last, and an import takes them together.
 */
final class Lineage {

    private final Map<String, Set<String>> named;
    private final List<SortedSet<String>> generations = new ArrayList<>();

    private Lineage(Map<String, Set<String>> named) {
        this.named = named;
        Map<String, Set<String>> left = new HashMap<>(named);
        while (!left.isEmpty()) {
            SortedSet<String> next = new TreeSet<>(left.keySet());
            next.removeIf(code -> left.get(code).stream().anyMatch(left::containsKey));
            generations.add(next.isEmpty() ? new TreeSet<>(left.keySet()) : next);
            left.keySet().removeAll(generations.get(generations.size() - 1));
        }
    }

    /** The lineage within a table, whose records' codes name each other. */
    static Lineage of(Class<? extends Recorded<?>> entity) {
        return new Lineage(Associations.all(Panache.getSession().getMetamodel())
                .filter(association -> association.entity() == entity && association.target() == entity)
                .flatMap(Lineage::pairs)
                .collect(groupingBy(pair -> (String) pair[0], mapping(pair -> (String) pair[1], toSet()))));
    }

    private static Stream<Object[]> pairs(Associations association) {
        return Panache.getSession()
                .createSelectionQuery("select e.code, t.code" + association.from() + "e.id <> t.id", Object[].class)
                .getResultList()
                .stream();
    }

    /** Whether it names none, so that it can come first. */
    boolean isFirst(String code) {
        return !named.containsKey(code);
    }

    /** Those that name others, each behind all that it names; by code where that leaves a choice. */
    Stream<String> later() {
        return generations.stream().flatMap(SortedSet::stream);
    }

    /** Takes those out of {@code codes} that name one which is not among them, until none of them does. */
    void close(Set<String> codes) {
        int before;
        do {
            before = codes.size();
            later().filter(code -> !codes.containsAll(named.get(code))).forEach(codes::remove);
        } while (codes.size() < before);
    }
}
