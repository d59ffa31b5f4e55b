package org.enlace.shared.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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

    void expand(Class<?> view, List<ObjectNode> records, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        Kind<?, ?, ?> kind =
                kinds.all().stream().filter(one -> one.view == view).findFirst().orElseThrow();
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

    private Expansion named(Kind<?, ?, ?> kind, String name) {
        List<Expansion> possible =
                all.stream().filter(one -> one.appliesTo(kind)).toList();
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
