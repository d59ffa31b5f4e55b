package org.enlace.exports;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.enlace.program.Program;

/**
 * One program's part of the installation: what belongs to it, and everything that this refers to, so that it can be
 * loaded where nothing else is.
 *
 * <p>What it refers to does not bring along what belongs to that: where another program shares a visit, that program
 * comes along, and its other visits do not. Held in memory are the codes of the part.
 */
final class Part {

    private static final int READ_AT_ONCE = 500;

    private final Map<Class<?>, SortedSet<String>> codes = new HashMap<>();
    private final Deque<Found> fresh = new ArrayDeque<>();

    private record Found(Class<?> entity, List<String> codes) {}

    private Part() {}

    static Part of(Program program) {
        Part part = new Part();
        List<String> root = List.of(program.code);
        part.add(Program.class, root);
        Way.ofPrograms().forEach(way -> part.add(way.to(), way.follow(root)));
        part.complete(Way.fromAny());
        return part;
    }

    private void complete(List<Way> ways) {
        for (Found found = fresh.poll(); found != null; found = fresh.poll()) {
            for (Way way : ways) {
                if (way.from() == found.entity) {
                    add(way.to(), way.follow(found.codes));
                }
            }
        }
    }

    private void add(Class<?> entity, Collection<String> found) {
        SortedSet<String> known = codes(entity);
        List<String> added = found.stream().filter(known::add).toList();
        for (int i = 0; i < added.size(); i += READ_AT_ONCE) {
            fresh.add(new Found(entity, added.subList(i, Math.min(added.size(), i + READ_AT_ONCE))));
        }
    }

    SortedSet<String> codes(Class<?> entity) {
        return codes.computeIfAbsent(entity, any -> new TreeSet<>());
    }
}
