package org.enlace.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/**
 * Puts the points of one agenda into another order, all or none.
 *
 * <p>An order that leaves a point out is refused: it was made without knowing that point, and would lose it or put it
 * somewhere.
 */
final class Arrangement {

    private final Kind<AgendaItem, AgendaItemDraft, AgendaItemView> kind;
    private final List<AgendaItem> present;
    private final Map<String, AgendaItem> known = new HashMap<>();

    Arrangement(Kind<AgendaItem, AgendaItemDraft, AgendaItemView> kind, List<AgendaItem> present) {
        this.kind = kind;
        this.present = present;
        present.forEach(item -> {
            known.put(item.id.toString(), item);
            known.put(item.code, item);
        });
    }

    void carryOut(List<AgendaOrder.Place> places) {
        check(places);
        int[] positions = positions(places.size());
        for (int at = 0; at < positions.length; at++) {
            AgendaOrder.Place place = places.get(at);
            AgendaItem item = known.get(place.item());
            if (place.copied()) {
                kind.create(item.draft().at(positions[at], place.day()));
            } else if (item.position != positions[at] || !Objects.equals(item.day, place.day())) {
                int position = positions[at];
                kind.step(item, moved -> {
                    moved.position = position;
                    moved.day = place.day();
                });
            }
        }
    }

    private void check(List<AgendaOrder.Place> places) {
        List<Violation> violations = new ArrayList<>();
        List<AgendaItem> left = new ArrayList<>(present);
        for (int at = 0; at < places.size(); at++) {
            AgendaOrder.Place place = places.get(at);
            AgendaItem item = known.get(place.item());
            String field = "items[%d].item".formatted(at);
            if (item == null) {
                violations.add(Violation.body(field, place.item(), new Message("agenda.point-elsewhere")));
            } else if (!place.copied() && !left.remove(item)) {
                violations.add(Violation.body(field, place.item(), new Message("agenda.point-twice")));
            }
        }
        if (!left.isEmpty()) {
            String codes = left.stream().map(Ref::code).collect(Collectors.joining(", "));
            violations.add(Violation.body("items", null, new Message("agenda.points-left-out", codes)));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** Those there are, where they tell the points apart: then few have to change. */
    private int[] positions(int count) {
        int[] there = present.stream()
                .mapToInt(item -> item.position)
                .distinct()
                .sorted()
                .toArray();
        if (there.length < present.size() || there.length == 0) {
            return IntStream.range(0, count).toArray();
        }
        int next = there[there.length - 1] + 1;
        return IntStream.concat(IntStream.of(there), IntStream.range(next, next + count - there.length))
                .toArray();
    }
}
