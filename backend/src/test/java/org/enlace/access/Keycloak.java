package org.enlace.access;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.access.openid.OpenIdSettings;

/** A real Keycloak, from the distribution that the build has unpacked. */
class Keycloak {

    static final String LABEL = "Santa Ana";

    private static final String ADMIN = "keycloak-admin";
    private static final int PATIENCE = 300;
    private static final Path FOLDER = Path.of("target", "keycloak");
    private static final Path LOG = Path.of("target", "keycloak.log");

    /** Where both find the process: the tests, and the part of them that outlives each application. */
    private static final String PID = "enlace.test.keycloak";

    private static Keycloak running;

    private final URI issuer;
    private final ProcessHandle process;

    /** Where it will be: it starts beside the application, which does not wait for it. */
    public static class Address implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            try {
                int port = free();
                System.setProperty(PID, Long.toString(begin(port).pid()));
                return Map.of(
                        "enlace.oidc.issuer",
                        "http://127.0.0.1:" + port + "/realms/santa-ana",
                        "enlace.oidc.client-id",
                        "enlace",
                        "enlace.oidc.client-secret",
                        "keycloak-and-enlace-know-it",
                        "enlace.oidc.label",
                        LABEL);
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }

        private static int free() throws IOException {
            try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return any.getLocalPort();
            }
        }

        @Override
        public void stop() {
            ProcessHandle.of(Long.getLong(PID, 0)).ifPresent(Keycloak::end);
        }
    }

    /** The one to which all tests of an application go, once it answers. */
    static synchronized Keycloak at(OpenIdSettings settings) throws IOException, InterruptedException {
        if (running == null) {
            running = new Keycloak(URI.create(settings.issuer().orElseThrow()));
        }
        return running;
    }

    private Keycloak(URI issuer) throws IOException, InterruptedException {
        this.issuer = issuer;
        this.process = ProcessHandle.of(Long.getLong(PID)).orElseThrow();
        await();
    }

    private static Process begin(int port) throws IOException {
        Path home;
        try (var unpacked = Files.list(FOLDER)) {
            home = unpacked.filter(file -> file.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("src/test/resources/keycloak-realm.json"),
                home.resolve("data/import/realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        ProcessBuilder command = new ProcessBuilder(List.of(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--db=dev-mem",
                "--cache=local",
                "--import-realm"));
        command.environment()
                .putAll(Map.of(
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx512m",
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        ADMIN));
        return command.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
    }

    private void await() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(PATIENCE).toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                end(process);
                throw new IllegalStateException("Keycloak does not start:\n" + Files.readString(LOG));
            }
            Thread.sleep(200);
        }
    }

    private static void end(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** While it is asked and says nothing. */
    void silently(Runnable work) throws IOException, InterruptedException {
        signal("STOP");
        try {
            work.run();
        } finally {
            signal("CONT");
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name, Long.toString(process.pid())));
        process.descendants().map(child -> Long.toString(child.pid())).forEach(command::add);
        new ProcessBuilder(command).start().waitFor();
    }

    /** Makes somebody who signs in there with this name as password, too; the id is the subject that Enlace is told. */
    String person(String name, String email, boolean verified) {
        Response made = asAdmin()
                .body(Map.of(
                        "username",
                        name,
                        "firstName",
                        name,
                        "lastName",
                        "Prueba",
                        "email",
                        email,
                        "emailVerified",
                        verified,
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", name, "temporary", false))))
                .post(url("/admin/realms/santa-ana/users"));
        made.then().statusCode(201);
        return made.header("Location").replaceFirst(".*/", "");
    }

    void email(String subject, String email) {
        asAdmin()
                .body(Map.of("email", email, "emailVerified", true))
                .put(url("/admin/realms/santa-ana/users/" + UUID.fromString(subject)))
                .then()
                .statusCode(204);
    }

    private RequestSpecification asAdmin() {
        String token = given().noFilters()
                .formParams("grant_type", "password", "client_id", "admin-cli", "username", ADMIN)
                .formParam("password", ADMIN)
                .post(url("/realms/master/protocol/openid-connect/token"))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().noFilters().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private boolean answers() {
        try (Socket open = new Socket(issuer.getHost(), issuer.getPort())) {
            return open.isConnected() && given().noFilters().get(issuer).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String url(String path) {
        return issuer.resolve(path).toString();
    }
}
