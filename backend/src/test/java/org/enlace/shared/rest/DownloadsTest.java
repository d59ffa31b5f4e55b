package org.enlace.shared.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers who ask for more than they read. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DownloadsTest {

    private static final String LIST = "organizations?format=csv";

    @TestHTTPResource
    URI server;

    @Inject
    Downloads downloads;

    @ConfigProperty(name = "enlace.downloads.at-once")
    int atOnce;

    private final List<Socket> callers = new ArrayList<>();
    private String imported;

    /** More than the buffers between server and caller hold, however well it is compressed. */
    @BeforeEach
    void much() {
        String code = Api.unique("area");
        Random random = new Random(7);
        StringBuilder rows = new StringBuilder("code,name,kind,country,description.en\n");
        byte[] label = new byte[6000];
        for (int n = 0; n < 1500; n++) {
            random.nextBytes(label);
            rows.append("%s-%d,Unit,OTHER,US,%s\n"
                    .formatted(code, n, Base64.getEncoder().encodeToString(label)));
        }
        imported = given().contentType("text/csv")
                .body(rows.toString())
                .post(Api.BASE + "imports?kind=organizations&mode=commit")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    @AfterEach
    void nothing() throws IOException {
        leave();
        given().delete(Api.BASE + "imports/" + imported).then().statusCode(204);
    }

    @Test
    void callers_who_do_not_read_keep_nobody_from_working_and_are_cut_off() throws Exception {
        for (int i = 0; i < atOnce; i++) {
            asks(i % 2 == 0 ? LIST : "export");
        }

        for (String file : List.of(LIST, "export")) {
            Api.get(file)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("detail", containsString("Too many files"));
        }
        Api.get("visits").then().statusCode(200);
        Api.focusArea("Meanwhile").create();

        Duration patience = downloads.patience;
        downloads.patience = Duration.ofSeconds(1);
        try {
            awaitPlace();
        } finally {
            downloads.patience = patience;
        }
    }

    @Test
    void who_goes_away_leaves_the_place_to_others() throws Exception {
        for (int i = 0; i < atOnce; i++) {
            asks(LIST);
        }
        leave();
        awaitPlace();
    }

    /** Each attempt waits a moment by itself. */
    private static void awaitPlace() {
        int attempts = 0;
        while (Api.get("organizations", "format", "csv", "q", "nothing-like-this")
                        .statusCode()
                != 200) {
            assertTrue(++attempts < 30, "every place is still taken");
        }
    }

    /** Asks for a file and reads no more than that it comes. */
    private void asks(String file) throws IOException {
        Socket caller = new Socket();
        callers.add(caller);
        caller.setReceiveBufferSize(4096);
        caller.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        caller.getOutputStream()
                .write(("GET /api/v1/" + file + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertEquals("HTTP/1.1 200 OK", new String(caller.getInputStream().readNBytes(15), StandardCharsets.US_ASCII));
    }

    private void leave() throws IOException {
        for (Socket caller : callers) {
            caller.close();
        }
        callers.clear();
    }
}
