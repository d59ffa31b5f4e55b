package org.enlace.imports;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.enlace.imports.file.Row;

/**
 * Rows that name records of their own kind which are not there yet, because they may come further down in the file.
 *
 * <p>Of all the rows of a file these alone are kept in memory, hence their limit.
 */
final class Waiting {

    static final int MOST = 10_000;

    /** Characters of all of them. */
    private static final long LONGEST = 10_000_000;

    /**
     * A row that waits.
     *
     * @param code by which others may wait for it, or {@code null} where it is not known before the record is made
     * @param awaited ids or codes that are unknown so far
     */
    record One(Row row, String code, Set<String> awaited) {}

    private List<One> rows = new ArrayList<>();
    private long length;

    boolean isFull() {
        return rows.size() >= MOST || length >= LONGEST;
    }

    int size() {
        return rows.size();
    }

    void add(One waiting) {
        rows.add(waiting);
        length += waiting.row.length();
    }

    /** Takes the rows out that need not wait for each other, each behind those that it waits for. */
    List<One> inOrder() {
        Set<String> codes = rows.stream().map(One::code).collect(toSet());
        Map<String, List<Integer>> awaiting = new HashMap<>();
        int[] open = new int[rows.size()];
        for (int i = 0; i < open.length; i++) {
            for (String code : rows.get(i).awaited) {
                if (codes.contains(code)) {
                    awaiting.computeIfAbsent(code, any -> new ArrayList<>()).add(i);
                    open[i]++;
                }
            }
        }
        List<One> ordered = new ArrayList<>();
        Deque<Integer> ready = new ArrayDeque<>(IntStream.range(0, open.length)
                .filter(i -> open[i] == 0)
                .boxed()
                .toList());
        while (!ready.isEmpty()) {
            One next = rows.get(ready.remove());
            ordered.add(next);
            awaiting.getOrDefault(next.code, List.of()).stream()
                    .filter(i -> --open[i] == 0)
                    .forEach(ready::add);
        }
        List<One> all = rows;
        rows = IntStream.range(0, open.length)
                .filter(i -> open[i] > 0)
                .mapToObj(all::get)
                .collect(toCollection(ArrayList::new));
        length = rows.stream().mapToLong(one -> one.row.length()).sum();
        return ordered;
    }

    /** The rows that are left: they name each other in circles, or one that does. */
    List<One> inCircles() {
        return rows;
    }
}
