package org.enlace.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The application behind a proxy, or before somebody who says that they are one. */
class ProxyIT extends Processes {

    @Test
    void from_where_a_request_comes_is_believed_of_the_named_proxies_only() throws Exception {
        int believing = freePort();
        start(believing, "data", Map.of("ENLACE_PROXIES", "127.0.0.1"));
        int wary = freePort();
        start(wary, "other", Map.of("ENLACE_PROXIES", "192.0.2.1"));
        for (int port : List.of(believing, wary)) {
            awaitReady(port);
            String token = token(port);
            http.send(
                    HttpRequest.newBuilder(address(port, "/api/v1/session"))
                            .header("Content-Type", "application/json")
                            .header("X-Forwarded-For", "198.51.100.7")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"email\": \"a@example.org\", \"password\": \"not the right one\"}"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            String entries = http.send(
                            HttpRequest.newBuilder(address(port, "/api/v1/audit?action=SIGN_IN_REFUSED"))
                                    .header("Authorization", token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            String from = port == believing ? "198.51.100.7" : "127.0.0.1";
            assertTrue(entries.contains("\"address\":\"" + from + "\""), entries);
        }
    }
}
