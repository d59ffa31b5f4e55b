package org.enlace.imports;

import static org.enlace.imports.Clerk.report;
import static org.enlace.imports.Clerk.send;
import static org.enlace.imports.Clerk.total;
import static org.enlace.imports.Clerk.with;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class LaterImportTest {

    @TestHTTPResource
    URI server;

    private static String areas(String code, int count) {
        return "code,label.en\n"
                + IntStream.range(0, count)
                        .mapToObj(n -> code + "-" + n + ",Area " + n)
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void it_is_answered_at_once_and_watched_until_it_ends() throws Exception {
        String code = Api.unique("area");
        Response answer = send(with("focus-areas", areas(code, 2500)).header("Prefer", "respond-async"));
        String id = answer.then()
                .statusCode(202)
                .header("Preference-Applied", equalTo("respond-async"))
                .header("Location", endsWith(answer.jsonPath().getString("id")))
                .extract()
                .path("id");
        HttpRequest watch = HttpRequest.newBuilder(server.resolve("/api/v1/imports/" + id + "/events"))
                .header("Authorization", "Bearer " + Admin.token())
                .build();
        String events = HttpClient.newHttpClient()
                .send(watch, HttpResponse.BodyHandlers.ofString())
                .body();
        List<String> told =
                events.lines().filter(line -> line.startsWith("data:")).toList();
        assertTrue(told.get(told.size() - 1).contains("\"status\":\"COMMITTED\""), events);
        assertEquals(2500, report(id).getInt("created"));
        assertEquals(2500, total("focus-areas", code));
    }

    @Test
    void a_file_that_cannot_be_read_has_failed_with_the_reason() throws Exception {
        String id = send(with("focus-areas", "").header("Prefer", "respond-async"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        for (int i = 0; i < 100 && !report(id).getString("status").equals("FAILED"); i++) {
            Thread.sleep(50);
        }
        assertTrue(report(id).getString("failure").contains("empty"));
    }

    @Test
    void two_imports_of_one_file_at_once_write_it_once() {
        String code = Api.unique("area");
        String file = areas(code, 1500);
        List<CompletableFuture<Response>> both = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> send(with("focus-areas", file))))
                .toList();
        int created = both.stream()
                .mapToInt(one -> one.join().then().statusCode(200).extract().path("created"))
                .sum();
        assertEquals(1500, created);
        assertEquals(1500, total("focus-areas", code));
    }
}
