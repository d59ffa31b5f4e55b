package org.enlace.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The H2 application as somebody starts it, stops it, kills it and starts it again. */
class StartIT extends Processes {

    @Test
    void what_was_acknowledged_is_there_after_a_kill_and_a_new_start() throws Exception {
        int port = freePort();
        Process first = start(port, "data");
        awaitReady(port);
        assertEquals(
                201,
                post(port, "/api/v1/focus-areas", token(port), "{\"code\": \"kept\", \"label\": \"Kept\"}")
                        .statusCode());
        first.destroyForcibly().waitFor();

        start(port, "data");
        awaitReady(port);
        assertEquals(200, get(port, "/api/v1/focus-areas/kept"));
    }

    @Test
    void a_taken_port_is_refused_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            Process refused = start(taken.getLocalPort(), "data");
            assertRefused(refused, "port " + taken.getLocalPort());
        }
    }

    @Test
    void a_second_process_on_the_same_data_is_refused_in_one_line() throws Exception {
        int port = freePort();
        start(port, "data");
        awaitReady(port);
        assertRefused(start(freePort(), "data"), "open in another Enlace");
    }

    @Test
    void only_pages_of_the_named_sites_may_use_the_api_and_of_none_by_default() throws Exception {
        int port = freePort();
        start(port, "data", Map.of("ENLACE_CORS_ORIGINS", "https://a.example, https://b.example/"));
        awaitReady(port);

        HttpHeaders allowed = preflight(port, "https://b.example").headers();
        assertEquals(
                "https://b.example",
                allowed.firstValue("access-control-allow-origin").orElseThrow());
        assertTrue(lists(allowed, "access-control-allow-methods", "PATCH"));
        assertTrue(lists(allowed, "access-control-allow-headers", "If-Match", "Idempotency-Key", "Authorization"));
        HttpResponse<Void> read = from(port, "https://a.example");
        assertEquals(200, read.statusCode());
        assertEquals(
                "false",
                read.headers().firstValue("access-control-allow-credentials").orElseThrow());
        assertTrue(lists(read.headers(), "access-control-expose-headers", "ETag", "Location", "Link", "Retry-After"));
        assertEquals(403, preflight(port, "https://c.example").statusCode());
        assertEquals(200, from(port, "http://127.0.0.1:" + port).statusCode());

        int other = freePort();
        start(other, "other");
        awaitReady(other);
        assertEquals(200, from(other, "https://a.example").statusCode());
        assertTrue(from(other, "https://a.example")
                .headers()
                .firstValue("access-control-allow-origin")
                .isEmpty());
    }

    @Test
    void an_address_that_cannot_be_read_is_refused_with_a_reason() throws Exception {
        int port = freePort();
        start(port, "data");
        awaitReady(port);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/visits/%zz HTTP/1.1\r\nHost: enlace\r\nConnection: close\r\n\r\n"
                            .getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertTrue(answer.contains("application/problem+json"), answer);
        }
    }

    private static boolean lists(HttpHeaders headers, String name, String... values) {
        return List.of(headers.firstValue(name).orElse("").split(",")).containsAll(List.of(values));
    }

    /** Asks as a browser does before a page of {@code origin} may change a record. */
    private HttpResponse<Void> preflight(int port, String origin) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address(port, "/api/v1/focus-areas/any"))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "PATCH")
                        .header("Access-Control-Request-Headers", "if-match,content-type")
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private HttpResponse<Void> from(int port, String origin) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address(port, "/api/v1/focus-areas"))
                        .header("Origin", origin)
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private void assertRefused(Process refused, String reason) throws Exception {
        assertTrue(refused.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(1, refused.exitValue());
        List<String> said = Files.readAllLines(log(refused));
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.get(0).contains(reason), said::toString);
    }
}
