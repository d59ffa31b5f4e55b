package org.enlace.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enlace.shared.Admin;
import org.enlace.shared.Volley;
import org.enlace.shared.access.Right;

/**
 * An operation as the contract has it, which a new one joins by itself.
 *
 * @param right what its security says that it asks; {@code null} where it says nothing
 * @param body the schema of a JSON body, missing where it takes none
 */
record Contracted(String method, String path, Right right, String type, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Contracted> all() {
        JsonNode contract = read();
        List<Contracted> all = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> entry.getValue().has("responses"))
                        .forEach(entry -> all.add(of(contract, entry.getKey(), path.getKey(), entry.getValue()))));
        return all;
    }

    private static JsonNode read() {
        try {
            return JSON.readTree(Admin.nobody().get("/q/openapi?format=json").asString());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Contracted of(JsonNode contract, String method, String path, JsonNode operation) {
        JsonNode content = operation.at("/requestBody/content");
        String type = content.isMissingNode() ? null : content.fieldNames().next();
        JsonNode schema = content.at("/application~1json/schema");
        String reference = schema.path("$ref").asText("");
        return new Contracted(
                method.toUpperCase(Locale.ROOT),
                path,
                right(operation.path("security")),
                type,
                reference.isEmpty() ? schema : contract.at(reference.substring(1)));
    }

    private static Right right(JsonNode security) {
        if (security.isMissingNode() || security.isEmpty()) {
            return null;
        }
        JsonNode names = security.get(security.size() - 1).path("bearer");
        if (names.isMissingNode()) {
            names = security.get(security.size() - 1).path("cookie");
        }
        if (names.isMissingNode()) {
            return Right.NONE;
        }
        return names.isEmpty()
                ? Right.ACCOUNT
                : Right.valueOf(names.get(0).asText().toUpperCase(Locale.ROOT));
    }

    /** Calls it for a record that there is not, with a body that nothing can be made of. */
    Volley.Answer call(Map<String, String> credential, String body) {
        HttpRequest.Builder request =
                Volley.request(path.replaceAll("\\{[^}]*}", "no-such-record")).header("If-Match", "*");
        credential.forEach(request::header);
        if (type == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", type).method(method, BodyPublishers.ofString(body));
        }
        return Volley.send(request);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
