package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.enlace.shared.kind.View;

/** Writes the conventions of the API into one operation: its name, its headers and its answers. */
final class Conventions {

    private static final Map<String, String> ALL = Map.of(
            "list", "List %1$s",
            "get", "Get %2$s",
            "create", "Create %2$s",
            "replace", "Replace %2$s",
            "patch", "Change fields of %2$s",
            "delete", "Delete %2$s");

    private static final Map<String, String> MORE = Map.of(
            "list", "One page as JSON, in keyset order; all that match as CSV or NDJSON.",
            "get", "By id or code.",
            "create", "References take an id or a code. Without a code one is derived.",
            "replace", "What the draft leaves out is removed; the code stays.",
            "patch", "JSON Merge Patch (RFC 7396) on the draft: null removes, what is left out stays.",
            "delete", "Refused while other records refer to it; they are named.");

    private final Place place;
    private final HttpMethod method;
    private final Operation operation;
    private final Records records;
    private final String verb;

    Conventions(Place place, HttpMethod method, Operation operation, Records records) {
        this.place = place;
        this.method = method;
        this.operation = operation;
        this.records = records;
        verb = operation.getOperationId();
    }

    void apply() {
        named();
        parameters();
        answers();
    }

    private void named() {
        if (place.part() == null && ALL.containsKey(verb)) {
            String noun = Place.pascal(verb.equals("list") ? place.plural() : place.singular());
            operation.setOperationId(verb + noun);
            operation.setSummary(ALL.get(verb).formatted(place.plural(), place.any()));
            if (operation.getDescription() == null) {
                operation.setDescription(MORE.get(verb));
            }
        } else if (place.part() != null) {
            boolean action = method == HttpMethod.POST;
            String list = result().filter(Conventions::isArray).isPresent() ? "list" : "get";
            operation.setOperationId(
                    action
                            ? verb + Place.pascal(place.singular())
                            : list + Place.pascal(place.singular()) + Place.pascal(place.part()));
        }
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary() + ".");
        }
    }

    private void parameters() {
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
        }
        parameters.stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription("Id or code of the " + place.singular() + "."));
        parameters.sort(Comparator.comparing(Parameter::getIn).thenComparing(Parameter::getName));
        reference(parameters, "Accept-Language");
        if (conditional()) {
            reference(parameters, "If-Match");
        }
        if (method == HttpMethod.GET && shown().isPresent()) {
            reference(parameters, "If-None-Match");
        }
        if (creating()) {
            reference(parameters, "Idempotency-Key");
        }
        operation.setParameters(parameters);
    }

    private static void reference(List<Parameter> parameters, String name) {
        parameters.add(createParameter().ref(name));
    }

    private boolean creating() {
        return method == HttpMethod.POST && verb.equals("create") && place.part() == null;
    }

    /** Whether it changes one record, which its caller must have seen. */
    private boolean conditional() {
        return place.one() && (method != HttpMethod.GET) && (place.part() == null || shown().isPresent());
    }

    private Optional<Schema> result() {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType("application/json"))
                .map(media -> media.getSchema());
    }

    private static boolean isArray(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY);
    }

    /** The view that it answers, when it answers a single record. */
    private Optional<Class<?>> shown() {
        return result().map(Reach::name).flatMap(records::named).filter(View.class::isAssignableFrom);
    }

    private void answers() {
        APIResponses responses = operation.getResponses();
        if (shown().isPresent()) {
            responses.getAPIResponse("200").addHeader("ETag", createHeader().ref("ETag"));
        }
        if (verb.equals("list") && place.part() == null) {
            responses.getAPIResponse("200").addHeader("Link", createHeader().ref("Link"));
        }
        if (method == HttpMethod.GET && shown().isPresent()) {
            responses.addAPIResponse("304", createAPIResponse().description("What the caller knows still stands."));
        }
        if (creating() && responses.getAPIResponse("200") != null) {
            APIResponse created = responses.getAPIResponse("200").description("Created.");
            responses.removeAPIResponse("200");
            responses.addAPIResponse(
                    "201", created.addHeader("Location", createHeader().ref("Location")));
        }
        Standard.PROBLEMS.keySet().stream().filter(this::possible).forEach(this::problem);
        Map<String, APIResponse> sorted = new TreeMap<>(responses.getAPIResponses());
        sorted.values().stream()
                .filter(answer -> "OK".equals(answer.getDescription()))
                .forEach(answer -> answer.setDescription("As asked."));
        responses.setAPIResponses(sorted);
    }

    private boolean possible(String status) {
        boolean writing = method != HttpMethod.GET;
        boolean sending = operation.getRequestBody() != null;
        return switch (status) {
            case "404" -> place.one();
            case "406" -> !method.equals(HttpMethod.DELETE);
            case "409" -> writing;
            case "412", "428" -> conditional();
            case "413", "415" -> sending;
            case "422" -> creating();
            default -> true;
        };
    }

    /** A problem, unless the operation itself says what it answers then. */
    private void problem(String status) {
        APIResponse said = operation.getResponses().getAPIResponse(status);
        if (said == null || said.getContent() == null) {
            operation.getResponses().addAPIResponse(status, createAPIResponse().ref(Standard.name(status)));
        }
    }
}
