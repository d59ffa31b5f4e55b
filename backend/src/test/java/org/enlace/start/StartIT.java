package org.enlace.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.enlace.shared.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The H2 application as somebody starts it, stops it, kills it and starts it again. */
class StartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void onH2() {
        assumeTrue(!"postgresql".equals(System.getProperty("enlace.test.database")));
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

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

    private Process start(int port, String data) throws IOException {
        return start(port, data, Map.of());
    }

    private Process start(int port, String data, Map<String, String> settings) throws IOException {
        Path jar = Path.of(System.getProperty("build.output.directory", "target"), "quarkus-app", "quarkus-run.jar");
        String java = ProcessHandle.current().info().command().orElse("java");
        Path log = folder.resolve("log-" + started.size());
        ProcessBuilder builder = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("ENLACE_PORT", Integer.toString(port));
        builder.environment().put("ENLACE_DATA", folder.resolve(data).toString());
        builder.environment().put("ENLACE_SAMPLE", "");
        builder.environment().put("ENLACE_SETUP_TOKEN", Admin.SETUP_TOKEN);
        builder.environment().putAll(settings);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private Path log(Process process) {
        return folder.resolve("log-" + started.indexOf(process));
    }

    private void awaitReady(int port) throws Exception {
        Instant limit = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(limit)) {
            try {
                if (get(port, "/q/health/ready") == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new AssertionError("not ready: " + Files.readString(log(started.get(started.size() - 1))));
    }

    private int get(int port, String path) throws Exception {
        return send(HttpRequest.newBuilder(address(port, path)).GET().build());
    }

    /** Becomes the administrator; the access token that this gives. */
    private String token(int port) throws Exception {
        String answer = post(
                        port,
                        "/api/v1/setup",
                        "",
                        "{\"token\": \"%s\", \"email\": \"%s\", \"name\": \"Admin\", \"password\": \"%s\"}"
                                .formatted(Admin.SETUP_TOKEN, Admin.EMAIL, Admin.PASSWORD))
                .body();
        return answer.replaceFirst("(?s).*\"apiToken\":\"([^\"]*)\".*", "Bearer $1");
    }

    private HttpResponse<String> post(int port, String path, String authorization, String json) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(port, path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int send(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
