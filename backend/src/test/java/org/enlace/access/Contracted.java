package org.enlace.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enlace.shared.Admin;
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
    Response call(RequestSpecification caller, String body) {
        RequestSpecification request = caller.header("If-Match", "*");
        if (type != null) {
            request.contentType(type).body(body);
        }
        return request.request(method, path.replaceAll("\\{[^}]*}", "no-such-record"));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
