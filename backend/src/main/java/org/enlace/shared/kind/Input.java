package org.enlace.shared.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/**
 * A draft on its way into a record: resolves what it refers to, and collects all that is wrong with it, so that a
 * caller sees everything at once.
 */
public final class Input {

    private final Lookup records;
    private final List<Violation> violations = new ArrayList<>();

    Input(Lookup records) {
        this.records = records;
    }

    /** Whether it is a row of a file. */
    public boolean ofFile() {
        return records != Lookup.DATABASE;
    }

    /** The record that {@code ref} names, or {@code null} when none is named or it is unknown. */
    public <E extends Recorded<?>> E one(String field, Class<E> type, String ref) {
        if (ref == null) {
            return null;
        }
        E found = records.find(type, ref).orElse(null);
        if (found == null) {
            violations.add(
                    Violation.body(field, ref, References.unknown(type, ref)).withHint(records.hint(type, ref)));
        }
        return found;
    }

    /** The records that the references name, each once. */
    public <E extends Recorded<?>> Set<E> all(String field, Class<E> type, List<String> refs) {
        Set<E> found = new LinkedHashSet<>();
        for (int i = 0; refs != null && i < refs.size(); i++) {
            found.add(one("%s[%d]".formatted(field, i), type, refs.get(i)));
        }
        found.remove(null);
        return found;
    }

    /**
     * The same, and those of {@code current} that the caller does not see: what it does not know, it does not remove.
     */
    public <E extends Recorded<?>> Set<E> all(String field, Class<E> type, List<String> refs, Set<E> current) {
        Set<E> found = all(field, type, refs);
        current.stream().filter(one -> !one.seen()).forEach(found::add);
        return found;
    }

    /** Reads each part of a list, such as a party, with the path of its place for what is wrong in it. */
    public <P, T> List<T> parts(String field, List<P> drafts, BiFunction<String, P, T> reader) {
        List<T> parts = new ArrayList<>();
        for (int i = 0; drafts != null && i < drafts.size(); i++) {
            parts.add(reader.apply("%s[%d]".formatted(field, i), drafts.get(i)));
        }
        return parts;
    }

    /** Refuses the field unless the rule holds. */
    public void check(boolean holds, String field, Object value, String key, Object... arguments) {
        if (!holds) {
            violations.add(Violation.body(field, value, new Message(key, arguments)));
        }
    }

    /** Refuses an end before its start. */
    public void ordered(String field, PartialDate start, PartialDate end) {
        check(PartialDate.ordered(start, end), field, end, "end-before-start", start);
    }

    /** Refuses a parent that is the record itself or below it, or who has such a one above, and names the circle. */
    public <E extends Recorded<?>> void acyclic(String field, E record, UnaryOperator<E> parent) {
        Set<String> line = new LinkedHashSet<>();
        E ancestor = record;
        while (ancestor != null && line.add(ancestor.code)) {
            ancestor = parent.apply(ancestor);
        }
        if (ancestor != null) {
            String first = ancestor.code;
            Stream<String> circle = line.stream().dropWhile(code -> !code.equals(first));
            String named = Stream.concat(circle, Stream.of(first)).collect(Collectors.joining(" → "));
            check(false, field, record.code, "cycle", Violation.cut(named));
        }
    }

    /** Replaces the content only when it differs, because refilling a collection would count as a change. */
    public static <T> void replace(Set<T> current, Set<T> wanted) {
        if (!current.equals(wanted)) {
            current.retainAll(wanted);
            current.addAll(wanted);
        }
    }

    /** Replaces the parts in their order, only when they differ. */
    public static <T> void replace(List<T> current, List<T> wanted) {
        if (!current.equals(wanted)) {
            current.clear();
            current.addAll(wanted);
        }
    }

    /** Refuses the draft for a reason that wants a hint of its own. */
    public void refuse(Violation violation) {
        violations.add(violation);
    }

    /** Refuses the draft when anything was wrong. */
    void finish() {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(List.copyOf(violations));
        }
    }
}
