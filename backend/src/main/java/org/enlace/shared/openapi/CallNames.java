package org.enlace.shared.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Names a call after its kind, {@code createVisit}, and says what it does: the Java of all kinds is the same. */
final class CallNames {

    private static final Map<String, String> SUMMARIES = Map.of(
            "list", "List %1$s",
            "get", "Get %2$s",
            "create", "Create %2$s",
            "replace", "Replace %2$s",
            "patch", "Change fields of %2$s",
            "delete", "Delete %2$s");

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "list", "One page as JSON, in keyset order; all that match as CSV, NDJSON or XLSX.",
            "get", "By id or code.",
            "create", "References take an id or a code. Without a code one is derived.",
            "replace", "What the draft leaves out is removed; the code stays.",
            "patch", "JSON Merge Patch (RFC 7396) on the draft: null removes, what is left out stays.",
            "delete", "Refused while other records refer to it; they are named.");

    private CallNames() {}

    static void write(Call call) {
        Operation operation = call.operation();
        if (call.whole() && SUMMARIES.containsKey(call.verb())) {
            common(call.verb(), call.place(), operation);
        } else if (!call.whole() && call.place().one()) {
            operation.setOperationId(part(call));
        }
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary() + ".");
        }
    }

    private static void common(String verb, Place place, Operation operation) {
        String noun = Place.pascal(verb.equals("list") ? place.plural() : place.singular());
        operation.setOperationId(verb + noun);
        operation.setSummary(SUMMARIES.get(verb).formatted(place.plural(), place.any()));
        if (operation.getDescription() == null) {
            operation.setDescription(DESCRIPTIONS.get(verb));
        }
    }

    private static String part(Call call) {
        String noun = Place.pascal(call.place().singular());
        if (call.method() == HttpMethod.DELETE) {
            return call.verb() + noun + Place.pascal(call.place().part());
        }
        if (call.method() == HttpMethod.POST) {
            return call.verb() + noun;
        }
        String verb = call.answersArray() ? "list" : "get";
        return (call.reading() ? verb : call.verb())
                + noun
                + Place.pascal(call.place().part());
    }
}
