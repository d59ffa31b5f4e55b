package org.enlace.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that do not arrive. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class UploadTest {

    private static final int PATIENCE = 200;

    @TestHTTPResource
    URI server;

    @Inject
    Upload upload;

    @ConfigProperty(name = "enlace.spool")
    Path spool;

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000000", "Transfer-Encoding: chunked"})
    void a_caller_who_goes_away_in_the_middle_leaves_nothing_behind(String announced) throws Exception {
        String code = Api.unique("cut");
        String rows = "code,label.en\n"
                + IntStream.range(0, 2000)
                        .mapToObj(n -> code + "-" + n + ",Cut\n")
                        .collect(Collectors.joining());
        String chunk =
                announced.contains("chunked") ? Integer.toHexString(rows.length()) + "\r\n" + rows + "\r\n" : rows;
        int before = noted();
        try (Errors errors = new Errors()) {
            try (Socket caller = new Socket(server.getHost(), server.getPort())) {
                OutputStream line = caller.getOutputStream();
                line.write(("POST /api/v1/imports?kind=focus-areas&mode=commit HTTP/1.1\r\nHost: localhost\r\n"
                                + "Authorization: Bearer " + Admin.token() + "\r\nContent-Type: text/csv\r\n"
                                + announced + "\r\n\r\n" + chunk)
                        .getBytes(StandardCharsets.UTF_8));
                line.flush();
                until(() -> spooled() == 1);
            }
            until(() -> spooled() == 0);
            assertEquals(List.of(), errors.logged);
        }
        assertEquals(before, noted());
        assertEquals(0, Clerk.total("focus-areas", code));
    }

    @Test
    void a_full_disk_is_told_and_leaves_nothing_behind() {
        InputStream more = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertEquals(507, assertThrows(Refusal.class, () -> upload.save(more)).status);
        assertEquals(0, spooled());
    }

    @Test
    void a_file_that_was_taken_or_refused_stays_no_longer_on_the_servers_disk() throws IOException {
        Clerk.taken("focus-areas", "code,label.en\n" + Api.unique("area") + ",Area\n");
        Clerk.send(Clerk.with("focus-areas", "")).then().statusCode(422);
        assertEquals(0, spooled());
    }

    private static int noted() {
        return Api.get("imports", "limit", 500).jsonPath().getList("items").size();
    }

    private int spooled() {
        try (Stream<Path> files = Files.list(Files.createDirectories(spool))) {
            return (int) files.count();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void until(java.util.function.BooleanSupplier reached) throws InterruptedException {
        for (int i = 0; i < PATIENCE && !reached.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertTrue(reached.getAsBoolean());
    }

    /** What the server logs as errors. */
    private static final class Errors extends Handler implements AutoCloseable {

        private final List<String> logged = new java.util.concurrent.CopyOnWriteArrayList<>();

        Errors() {
            Logger.getLogger("").addHandler(this);
        }

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
                logged.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
