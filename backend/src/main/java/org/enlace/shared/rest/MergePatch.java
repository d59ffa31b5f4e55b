package org.enlace.shared.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import org.enlace.shared.problem.JsonErrors;
import org.enlace.shared.problem.Refusal;

/** JSON Merge Patch (RFC 7396) on drafts: what is absent stays, {@code null} removes. */
@Singleton
public class MergePatch {

    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /** The draft with the patch applied. */
    public <D> D apply(JsonNode patch, D draft, Class<D> type) {
        if (!(patch instanceof ObjectNode object)) {
            throw Refusal.of(400, "patch-no-object");
        }
        try {
            return json.treeToValue(merge(json.valueToTree(draft), object), type);
        } catch (JsonProcessingException unreadable) {
            throw JsonErrors.refusal(unreadable);
        }
    }

    /** Changes {@code target} as the patch says, and returns it. */
    public static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.path(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
