package org.enlace.sample;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import org.enlace.shared.Api;

/** The AMUPREV sample, loaded as a clerk would: file by file, over HTTP, in the order of their numbers. */
public final class Amuprev {

    private static boolean loaded;

    private Amuprev() {}

    /** Loads it once for the whole run. */
    public static synchronized void load() {
        if (!loaded) {
            SampleData.KINDS.forEach(kind -> take(kind, "commit").then().statusCode(200));
            loaded = true;
        }
    }

    static Response take(String kind, String mode) {
        String path = "/sample/amuprev/%02d-%s.csv".formatted(SampleData.KINDS.indexOf(kind) + 1, kind);
        return given().contentType("text/csv")
                .body(Amuprev.class.getResourceAsStream(path))
                .queryParam("kind", kind)
                .queryParam("mode", mode)
                .post(Api.BASE + "imports");
    }
}
