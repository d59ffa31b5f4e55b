package org.enlace.shared.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** The fields of a view that {@code ?fields=} leaves. */
final class Fields {

    private Fields() {}

    static ObjectNode narrowed(ObjectNode node, List<String> fields, List<String> expanded) {
        if (!fields.isEmpty()) {
            node.retain(Stream.concat(fields.stream(), expanded.stream()).toList());
        }
        return node;
    }

    /** Refuses a name that the view has not. */
    static void check(Class<?> view, List<String> fields) {
        List<String> known = names(view).toList();
        fields.stream().filter(field -> !known.contains(field)).findFirst().ifPresent(unknown -> {
            throw Refusal.invalid(Violation.query("fields", unknown, new Message("unknown-field"))
                    .withHint(new Message("allowed", String.join(", ", known))));
        });
    }

    private static Stream<String> names(Class<?> view) {
        return Arrays.stream(view.getRecordComponents())
                .flatMap(field -> field.getType() == Trail.class ? names(Trail.class) : Stream.of(field.getName()));
    }
}
