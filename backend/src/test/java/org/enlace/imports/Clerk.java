package org.enlace.imports;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.enlace.shared.Api;

/** What a clerk does with files, in tests. */
final class Clerk {

    private Clerk() {}

    /** A request to commit a file of the kind. */
    static RequestSpecification with(String kind, String csv) {
        return given().contentType("text/csv;charset=UTF-8")
                .queryParam("kind", kind)
                .queryParam("mode", "commit")
                .body(csv);
    }

    static Response send(RequestSpecification request) {
        return request.post(Api.BASE + "imports");
    }

    static JsonPath taken(String kind, String csv) {
        return send(with(kind, csv))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response undo(JsonPath report) {
        return given().delete(Api.BASE + "imports/" + report.getString("id"));
    }

    static JsonPath report(String id) {
        return Api.get("imports/" + id).then().statusCode(200).extract().jsonPath();
    }

    static int total(String list, String q) {
        return Api.get(list, "q", q, "count", true)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("total");
    }
}
