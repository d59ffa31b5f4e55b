package org.enlace.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
        assertEquals(201, post(port, "{\"code\": \"kept\", \"label\": \"Kept\"}"));
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

    private void assertRefused(Process refused, String reason) throws Exception {
        assertTrue(refused.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(1, refused.exitValue());
        List<String> said = Files.readAllLines(log(refused));
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.get(0).contains(reason), said::toString);
    }

    private Process start(int port, String data) throws IOException {
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

    private int post(int port, String json) throws Exception {
        return send(HttpRequest.newBuilder(address(port, "/api/v1/focus-areas"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
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
