package org.enlace.shared.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.enlace.shared.kind.Trail;

/** The fields of a view that {@code ?fields=} leaves. */
final class Fields {

    private Fields() {}

    static ObjectNode narrowed(ObjectNode node, List<String> fields, List<String> expanded) {
        if (!fields.isEmpty()) {
            node.retain(Stream.concat(fields.stream(), expanded.stream()).toList());
        }
        return node;
    }

    /** What can be asked for of a view. */
    static List<String> of(Class<?> view) {
        return names(view).toList();
    }

    private static Stream<String> names(Class<?> view) {
        return Arrays.stream(view.getRecordComponents())
                .flatMap(field -> field.getType() == Trail.class ? names(Trail.class) : Stream.of(field.getName()));
    }
}
