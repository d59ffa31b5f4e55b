package org.enlace.shared.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.enlace.shared.access.Caller;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** The fields by which a kind's lists can be sorted, the order of a list that asks for none first. */
final class Sorts {

    private final List<Sort> all = new ArrayList<>(List.of(Sort.NAME, Sort.CODE, Sort.CREATED, Sort.UPDATED));

    void add(Sort first) {
        all.add(0, first);
    }

    List<Sort> all() {
        return List.copyOf(all);
    }

    /** What a list is sorted by that asks for nothing: never by a name that its reader is not told. */
    Sort usual(Sight sight) {
        return all.get(0).tells() && sight.masks(Caller.current()) ? Sort.UPDATED : all.get(0);
    }

    /** The sort that a caller names; an order of names that it is not told would tell them. */
    Sort named(String name, Sight sight) {
        Sort found = all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(Violation.query("sort", name, new Message("unknown-sort"))
                        .withHint(new Message(
                                "allowed", all.stream().map(Sort::name).collect(Collectors.joining(", "))))));
        if (found.tells() && sight.masks(Caller.current())) {
            throw Rights.needsPersons("sort=" + name);
        }
        return found;
    }
}
