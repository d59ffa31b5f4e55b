package org.enlace.imports;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    /** Commits files of several kinds, by kind, as a package. */
    static JsonPath bundled(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "datapackage.json",
                    files.keySet().stream()
                            .map(kind -> "{\"name\":\"%1$s\",\"path\":\"%1$s.csv\"}".formatted(kind))
                            .collect(Collectors.joining(",", "{\"resources\":[", "]}")));
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(zip, file.getKey() + ".csv", file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return send(given().contentType("application/zip")
                        .queryParam("kind", "bundle")
                        .queryParam("mode", "commit")
                        .body(bytes.toByteArray()))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
