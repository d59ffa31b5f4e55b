package org.enlace.shared;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;

/** A record that a test has made, as the server showed it last. */
public record Made(String path, String id, String code, String etag, JsonPath view) {

    static Made of(String path, Response answer) {
        JsonPath view = answer.jsonPath();
        return new Made(path, view.getString("id"), view.getString("code"), answer.header("ETag"), view);
    }

    public Response get() {
        return Api.get(path + "/" + id);
    }

    /** The record as it is now. */
    public Made read() {
        return of(
                path,
                get().then().log().ifValidationFails().statusCode(200).extract().response());
    }

    public Response put(Sketch draft) {
        return Api.json().header("If-Match", etag).body(draft.body()).put(url());
    }

    /** Sends a merge patch; {@code null} values remove. */
    public Response patch(Map<String, Object> changes) {
        return Api.json()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(changes)
                .patch(url());
    }

    public Response delete() {
        return Api.json().header("If-Match", etag).delete(url());
    }

    /** Sends a change of state, such as {@code completion}. */
    public Response post(String noun, Map<String, Object> body) {
        return Api.json().header("If-Match", etag).body(body).post(url() + "/" + noun);
    }

    public String url() {
        return Api.BASE + path + "/" + id;
    }
}
