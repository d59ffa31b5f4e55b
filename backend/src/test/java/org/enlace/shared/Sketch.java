package org.enlace.shared;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The draft of a record on its way to the server; every {@code with} makes another one. */
public record Sketch(String path, Map<String, Object> body) {

    public Sketch(String path) {
        this(path, Map.of());
    }

    /** Sets the field; {@code null} is sent as such. */
    public Sketch with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return new Sketch(path, changed);
    }

    /** Sets a list of references. */
    public Sketch refers(String field, Made... records) {
        return with(field, List.of(records).stream().map(Made::code).toList());
    }

    public Sketch without(String field) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.remove(field);
        return new Sketch(path, changed);
    }

    /** Gives it a text with a unique code, such as {@code label}. */
    Sketch named(String field, String text) {
        return with("code", Api.unique(slug(text))).with(field, Map.of("en", text));
    }

    /** Gives it a proper name and a unique code. */
    Sketch called(String name) {
        return with("code", Api.unique(slug(name))).with("name", name);
    }

    private static String slug(String text) {
        return org.enlace.shared.text.Slug.of(text);
    }

    /** Sends it, whatever comes of it. */
    public Response post() {
        return Api.json().body(body).post(Api.BASE + path);
    }

    /** Creates the record. */
    public Made create() {
        return Made.of(
                path,
                post().then()
                        .log()
                        .ifValidationFails()
                        .statusCode(201)
                        .extract()
                        .response());
    }
}
