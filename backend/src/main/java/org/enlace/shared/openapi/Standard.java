package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What many operations share: problem answers, and the headers of caching, concurrency and repetition. */
final class Standard {

    static final Map<String, String> PROBLEMS = problems();
    private static final String TAG = "\"3.1c0ffee5\"";

    private final Components components;

    Standard(Components components) {
        this.components = components;
    }

    private static Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("400", "The request cannot be read or is not valid; the violations say what would be right.");
        problems.put("404", "There is no such record.");
        problems.put("406", "None of the accepted formats is available.");
        problems.put(
                "409", "The request conflicts with the present state: a duplicate, or a record still referred to.");
        problems.put("412", "The record was changed meanwhile; the answer's ETag is the current one.");
        problems.put("413", "The body is too large.");
        problems.put("415", "The body's format is not taken here.");
        problems.put("422", "The content cannot be processed: a key used again for another body, or rows refused.");
        problems.put("428", "The request needs If-Match.");
        problems.put("500", "Something unforeseen; the detail has an id to ask about.");
        problems.put("503", "The database is away; try again later.");
        return problems;
    }

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("400", "Bad Request"),
            Map.entry("404", "Not Found"),
            Map.entry("406", "Not Acceptable"),
            Map.entry("409", "Conflict"),
            Map.entry("412", "Precondition Failed"),
            Map.entry("413", "Request Entity Too Large"),
            Map.entry("415", "Unsupported Media Type"),
            Map.entry("422", "Unprocessable Content"),
            Map.entry("428", "Precondition Required"),
            Map.entry("500", "Internal Server Error"),
            Map.entry("503", "Service Unavailable"));

    void apply() {
        PROBLEMS.forEach((status, meaning) -> {
            Map<String, Object> example = new LinkedHashMap<>();
            example.put("type", "about:blank");
            example.put("title", TITLES.get(status));
            example.put("status", Integer.parseInt(status));
            example.put("detail", meaning);
            example.put("instance", "/api/v1/visits");
            var response = createAPIResponse()
                    .description(meaning)
                    .content(createContent()
                            .addMediaType(
                                    "application/problem+json",
                                    createMediaType()
                                            .schema(createSchema().ref("Problem"))
                                            .example(example)));
            if (status.equals("412")) {
                response.addHeader("ETag", createHeader().ref("ETag"));
            }
            if (status.equals("503")) {
                response.addHeader("Retry-After", createHeader().ref("Retry-After"));
            }
            components.addResponse(name(status), response);
        });
        parameter("Accept-Language", "Language of messages: English, or Spanish for who asks for it.", "es", false);
        parameter("If-Match", "The ETag that was read; the change is refused when it is stale.", TAG, true);
        parameter("If-None-Match", "The ETag that is known; 304 when it still stands.", TAG, false);
        parameter(
                "Idempotency-Key",
                "Makes a repeated request safe: the same key and body give the first answer again, for 24 hours.",
                "3f1c9a52-visit",
                false);
        header("ETag", "The record's version and a digest of what was shown.", TAG);
        header("Link", "Where the next page is, when there is one.", "</api/v1/visits?cursor=abc>; rel=\"next\"");
        header("Location", "Where the created record is.", "/api/v1/visits/0199aa00-0000-7000-8000-000000000001");
        header("Retry-After", "Seconds after which to try again.", "5");
    }

    static String name(String status) {
        return Place.pascal(TITLES.get(status));
    }

    private void parameter(String name, String description, String example, boolean required) {
        Schema schema = string();
        if (name.equals("Idempotency-Key")) {
            schema.setMaxLength(255);
        }
        components.addParameter(
                name,
                createParameter()
                        .name(name)
                        .in(Parameter.In.HEADER)
                        .description(description)
                        .required(required)
                        .schema(schema)
                        .example(example));
    }

    private void header(String name, String description, String example) {
        Header header = createHeader().description(description).schema(string()).example(example);
        components.addHeader(name, header);
    }

    private static Schema string() {
        return createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
