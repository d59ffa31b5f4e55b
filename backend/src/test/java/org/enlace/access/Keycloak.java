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

    /** Where the part of the tests that outlives them finds the process. */
    private static final String PID = "enlace.test.keycloak";

    private static Keycloak running;

    private final URI issuer;
    private final Process process;

    /** Where one will be that does not run yet; until then it is a provider that is away. */
    public static class Address implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return Map.of(
                        "enlace.oidc.issuer",
                        "http://127.0.0.1:" + any.getLocalPort() + "/realms/santa-ana",
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

        @Override
        public void stop() {
            ProcessHandle.of(Long.getLong(PID, 0)).ifPresent(Keycloak::end);
        }
    }

    /** The one to which all tests of an application go; it runs from when the first of them asks for it. */
    static synchronized Keycloak at(OpenIdSettings settings) throws IOException, InterruptedException {
        if (running == null) {
            running = new Keycloak(URI.create(settings.issuer().orElseThrow()));
        }
        return running;
    }

    private Keycloak(URI issuer) throws IOException, InterruptedException {
        this.issuer = issuer;
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
                "--http-port=" + issuer.getPort(),
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
        process = command.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
        System.setProperty(PID, Long.toString(process.pid()));
        await();
    }

    private void await() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(PATIENCE).toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                end(process.toHandle());
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
