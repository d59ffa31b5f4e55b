package org.enlace.iati.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enlace.shared.problem.Violation;

/** Counts what is not taken; of a file in which hardly anything is, the first of it. */
final class LeftOuts {

    private static final int MOST = 1_000;

    private record Key(String what, LeftOut.Reason reason) {}

    private final Map<Key, Long> counts = new LinkedHashMap<>();

    void count(String what, LeftOut.Reason reason) {
        Key key = new Key(what == null ? "?" : Violation.cut(what), reason);
        if (counts.size() < MOST || counts.containsKey(key)) {
            counts.merge(key, 1L, Long::sum);
        }
    }

    List<LeftOut> all() {
        return counts.entrySet().stream()
                .map(one -> LeftOut.of(one.getKey().what(), one.getKey().reason(), one.getValue()))
                .toList();
    }
}
