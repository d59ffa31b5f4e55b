package org.enlace.shared.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** Adds the parts that {@code ?expand=} names to records already read. */
@Singleton
class Expansions {

    private final List<Expansion> all;
    private final Kinds kinds;
    private final ObjectMapper json;

    Expansions(@All List<Expansion> all, Kinds kinds, ObjectMapper json) {
        this.all = all;
        this.kinds = kinds;
        this.json = json;
    }

    /** Refuses names of fields that the view has not, also with the parts that are shown along with it. */
    void check(Class<?> view, List<String> fields, List<String> expanded) {
        Set<String> known = new LinkedHashSet<>(Fields.of(view));
        known.addAll(expanded);
        fields.stream().filter(field -> !known.contains(field)).findFirst().ifPresent(unknown -> {
            boolean part =
                    possible(kind(view)).stream().anyMatch(one -> one.name().equals(unknown));
            throw Refusal.invalid(Violation.query("fields", unknown, new Message("unknown-field"))
                    .withHint(
                            part
                                    ? new Message("expand-first", unknown)
                                    : new Message("allowed", String.join(", ", known))));
        });
    }

    void expand(Class<?> view, List<ObjectNode> records, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        Kind<?, ?, ?> kind = kind(view);
        List<UUID> ids = records.stream()
                .map(node -> UUID.fromString(node.get("id").textValue()))
                .toList();
        for (String name : names) {
            Map<UUID, ?> parts = named(kind, name).load(kind, ids);
            records.forEach(node -> node.set(
                    name,
                    json.valueToTree(parts.get(UUID.fromString(node.get("id").textValue())))));
        }
    }

    private Kind<?, ?, ?> kind(Class<?> view) {
        return kinds.all().stream().filter(one -> one.view == view).findFirst().orElseThrow();
    }

    private List<Expansion> possible(Kind<?, ?, ?> kind) {
        return all.stream().filter(one -> one.appliesTo(kind)).toList();
    }

    private Expansion named(Kind<?, ?, ?> kind, String name) {
        List<Expansion> possible = possible(kind);
        return possible.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed =
                            possible.stream().map(Expansion::name).sorted().collect(Collectors.joining(", "));
                    return Refusal.invalid(Violation.query("expand", name, new Message("unknown-expansion"))
                            .withHint(new Message("allowed", allowed)));
                });
    }
}
