package org.enlace.start;

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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.enlace.shared.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application on H2, in processes of its own that end with the test. */
class Processes {

    static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    final HttpClient http = HttpClient.newHttpClient();

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

    Process start(int port, String data) throws IOException {
        return start(port, data, Map.of());
    }

    Process start(int port, String data, Map<String, String> settings) throws IOException {
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

    Path log(Process process) {
        return folder.resolve("log-" + started.indexOf(process));
    }

    void awaitReady(int port) throws Exception {
        Instant limit = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(limit) && started.stream().anyMatch(Process::isAlive)) {
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

    int get(int port, String path) throws Exception {
        return send(HttpRequest.newBuilder(address(port, path)).GET().build());
    }

    /** Becomes the administrator; the access token that this gives. */
    String token(int port) throws Exception {
        String answer = post(
                        port,
                        "/api/v1/setup",
                        "",
                        "{\"token\": \"%s\", \"email\": \"%s\", \"name\": \"Admin\", \"password\": \"%s\"}"
                                .formatted(Admin.SETUP_TOKEN, Admin.EMAIL, Admin.PASSWORD))
                .body();
        return answer.replaceFirst("(?s).*\"apiToken\":\"([^\"]*)\".*", "Bearer $1");
    }

    HttpResponse<String> post(int port, String path, String authorization, String json) throws Exception {
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

    static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
