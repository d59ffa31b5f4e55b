package org.enlace.exports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Where;
import org.enlace.shared.rest.Kinds;

/**
 * What an export has, kind by kind, in the order in which it can be loaded; a kind of which there is nothing has a file
 * of nothing but its columns.
 */
@Singleton
class Contents {

    private final Kinds kinds;

    Contents(Kinds kinds) {
        this.kinds = kinds;
    }

    List<Kind<?, ?, ?>> kinds() {
        return kinds.inOrder();
    }

    /** @param part which records, or {@code null} for all that there are */
    List<Rows> of(Part part) {
        List<Kind<?, ?, ?>> ordered = kinds();
        Map<Kind<?, ?, ?>, Rows> rows = new HashMap<>();
        ordered.stream()
                .collect(groupingBy(kind -> kind.entity, toList()))
                .values()
                .forEach(sharing -> divide(sharing, part, rows));
        return ordered.stream().map(rows::get).toList();
    }

    /**
     * Divides a table among the kinds that share it: each record stands in one file, that of the narrowest kind, unless
     * it names a record that comes in a later one.
     */
    private static void divide(List<Kind<?, ?, ?>> sharing, Part part, Map<Kind<?, ?, ?>, Rows> rows) {
        Kind<?, ?, ?> widest = sharing.get(sharing.size() - 1);
        Lineage lineage = Lineage.of(widest.entity);
        if (part == null && sharing.size() == 1) {
            rows.put(widest, new Rows(widest, null, lineage));
            return;
        }
        SortedSet<String> left = part == null ? codes(widest) : part.codes(widest.entity);
        for (Kind<?, ?, ?> narrower : sharing.subList(0, sharing.size() - 1)) {
            SortedSet<String> own = codes(narrower);
            own.retainAll(left);
            lineage.close(own);
            left.removeAll(own);
            rows.put(narrower, new Rows(narrower, own, lineage));
        }
        rows.put(widest, new Rows(widest, left, lineage));
    }

    private static SortedSet<String> codes(Kind<?, ?, ?> kind) {
        String all = "select e.code from %s e".formatted(kind.entity.getSimpleName());
        return new TreeSet<>(kind.query(all, new Where(), "", String.class).getResultList());
    }
}
