package org.enlace.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.enlace.shared.access.Right;

/** A problem as many operations answer it: declared once, and referred to by those in which it is possible. */
record ProblemAnswer(String status, String title, String meaning, Predicate<Call> possible) {

    static final List<ProblemAnswer> ALL = List.of(
            new ProblemAnswer(
                    "400",
                    "Bad Request",
                    "The request cannot be read or is not valid; the violations say what would be right.",
                    any -> true),
            new ProblemAnswer(
                    "401",
                    "Unauthorized",
                    "Nobody is signed in where somebody must be, or what was shown is no credential any more.",
                    any -> true),
            new ProblemAnswer(
                    "403",
                    "Forbidden",
                    "Whoever is signed in may not do this; the detail names the role or scope that may.",
                    call -> call.writing() || call.right() != Right.NONE),
            new ProblemAnswer("404", "Not Found", "There is no such record.", Call::one),
            new ProblemAnswer(
                    "406",
                    "Not Acceptable",
                    "None of the accepted formats is available.",
                    call -> call.method() != HttpMethod.DELETE),
            new ProblemAnswer(
                    "409",
                    "Conflict",
                    "The request conflicts with the present state: a duplicate, or a record still referred to.",
                    Call::writing),
            new ProblemAnswer(
                    "412",
                    "Precondition Failed",
                    "The record was changed meanwhile; the answer's ETag is the current one.",
                    Call::conditional),
            new ProblemAnswer("413", "Request Entity Too Large", "The body is too large.", Call::sending),
            new ProblemAnswer("415", "Unsupported Media Type", "The body's format is not taken here.", Call::sending),
            new ProblemAnswer(
                    "422",
                    "Unprocessable Content",
                    "The content cannot be processed: a key used again for another body, or rows refused.",
                    Call::creating),
            new ProblemAnswer("428", "Precondition Required", "The request needs If-Match.", Call::conditional),
            new ProblemAnswer("429", "Too Many Requests", "Too many requests; try again later.", any -> true),
            new ProblemAnswer(
                    "500",
                    "Internal Server Error",
                    "Something unforeseen; the detail has an id to ask about.",
                    any -> true),
            new ProblemAnswer(
                    "503",
                    "Service Unavailable",
                    "The database is away, or too many files are sent at once; try again later.",
                    any -> true),
            new ProblemAnswer(
                    "507", "Insufficient Storage", "The server's disk is full; nothing was written.", Call::writing));

    /** What it is called among the document's components. */
    String name() {
        return Place.pascal(title);
    }

    void declare(Components components) {
        APIResponse response = createAPIResponse()
                .description(meaning)
                .content(createContent()
                        .addMediaType(
                                "application/problem+json",
                                createMediaType()
                                        .schema(createSchema().ref("Problem"))
                                        .example(example())));
        if (status.equals("412")) {
            response.addHeader("ETag", createHeader().ref("ETag"));
        }
        if (status.equals("401")) {
            response.addHeader("WWW-Authenticate", createHeader().ref("WWW-Authenticate"));
        }
        if (status.equals("429")) {
            response.addHeader("RateLimit", createHeader().ref("RateLimit"));
        }
        if (status.matches("429|503")) {
            response.addHeader("Retry-After", createHeader().ref("Retry-After"));
        }
        components.addResponse(name(), response);
    }

    private Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "about:blank");
        example.put("title", title);
        example.put("status", Integer.parseInt(status));
        example.put("detail", meaning);
        example.put("instance", "/api/v1/visits");
        return example;
    }
}
