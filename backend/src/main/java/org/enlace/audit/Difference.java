package org.enlace.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Two states of a thing as JSON, each with the fields alone in which they differ. */
@Singleton
class Difference {

    /** What a column holds in H2. */
    private static final int LONGEST = 1_000_000;

    private final ObjectMapper json;

    Difference(ObjectMapper json) {
        this.json = json;
    }

    /** Either is {@code null} where there was no such state. */
    record States(String before, String after) {}

    States of(Object before, Object after) {
        ObjectNode former = tree(before);
        ObjectNode present = tree(after);
        if (former != null && present != null) {
            Set<String> fields = new HashSet<>();
            former.fieldNames().forEachRemaining(fields::add);
            present.fieldNames().forEachRemaining(fields::add);
            fields.removeIf(field -> !Objects.equals(former.get(field), present.get(field)));
            former.remove(fields);
            present.remove(fields);
        } else {
            withoutNothing(former);
            withoutNothing(present);
        }
        return new States(text(former), text(present));
    }

    private ObjectNode tree(Object state) {
        return state == null ? null : json.valueToTree(state);
    }

    private static void withoutNothing(ObjectNode whole) {
        if (whole != null) {
            whole.removeIf(value -> value.isNull() || value.isArray() && value.isEmpty());
        }
    }

    /** A state that no column holds is kept by its digest, which still tells it from every other. */
    private String text(JsonNode state) {
        String text = state == null ? null : state.toString();
        return text == null || text.length() <= LONGEST
                ? text
                : json.createObjectNode()
                        .put("length", text.length())
                        .put("sha256", Digest.of(text))
                        .toString();
    }
}
