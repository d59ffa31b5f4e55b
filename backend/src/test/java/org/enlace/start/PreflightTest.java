package org.enlace.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class PreflightTest {

    @TempDir
    Path data;

    @Test
    void a_free_port_and_an_unused_folder_are_no_reason_to_refuse() {
        assertEquals(Optional.empty(), refusal(Map.of()));
    }

    @Test
    void a_port_in_use_is_named_with_another_to_try() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();
            String refusal =
                    refusal(Map.of("ENLACE_PORT", Integer.toString(port))).orElseThrow();
            assertTrue(refusal.startsWith("port %d on 127.0.0.1 is in use".formatted(port)), refusal);
            assertTrue(refusal.contains("ENLACE_PORT="), refusal);
            assertEquals(1, refusal.lines().count());
        }
    }

    @Test
    void a_port_given_to_quarkus_is_the_one_that_is_tried() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String taken = Integer.toString(other.getLocalPort());
            assertEquals(Optional.empty(), refusal(Map.of("ENLACE_PORT", taken, "quarkus.http.port", "0")));
        }
    }

    @Test
    void a_provider_is_reached_safely_or_not_at_all() {
        for (String issuer :
                new String[] {"http://id.example.org", "id.example.org", "https://", "https://id example"}) {
            String refusal = refusal(Map.of("ENLACE_OIDC_ISSUER", issuer)).orElseThrow();
            assertTrue(refusal.startsWith("ENLACE_OIDC_ISSUER is \"" + issuer), refusal);
        }
        for (String issuer : new String[] {"https://id.example.org/realms/town", "http://127.0.0.1:8180/realms/town"}) {
            assertEquals(Optional.empty(), refusal(Map.of("ENLACE_OIDC_ISSUER", issuer)));
        }
    }

    @Test
    void nobody_becomes_the_administrator_by_coming_from_a_provider() {
        Map<String, String> town = Map.of("ENLACE_OIDC_ISSUER", "https://id.example.org");
        Map<String, String> admins = new HashMap<>(town);
        admins.put("ENLACE_OIDC_ROLE", "ADMIN");
        assertTrue(refusal(admins).orElseThrow().startsWith("ENLACE_OIDC_ROLE is \"ADMIN\"; set it to VIEWER"));
        admins.put("ENLACE_OIDC_ROLE", "VIEWER");
        assertEquals(Optional.empty(), refusal(admins));
    }

    @Test
    void a_set_up_token_that_could_be_guessed_is_refused_without_repeating_it() {
        String refusal = refusal(Map.of("ENLACE_SETUP_TOKEN", "only-31-characters-are-not-safe"))
                .orElseThrow();
        assertTrue(refusal.startsWith("ENLACE_SETUP_TOKEN has 31 characters; set it to at least 32"), refusal);
        assertFalse(refusal.contains("only-31"), refusal);
        assertEquals(Optional.empty(), refusal(Map.of("ENLACE_SETUP_TOKEN", "now-these-32-characters-are-safe")));
    }

    @Test
    void a_port_that_is_no_number_is_quoted_back() {
        for (String port : new String[] {"http", "-1", "65536"}) {
            String refusal = refusal(Map.of("ENLACE_PORT", port)).orElseThrow();
            assertTrue(refusal.startsWith("ENLACE_PORT is \"%s\"".formatted(port)), refusal);
        }
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        String refusal = refusal(Map.of("ENLACE_HOST", "192.0.2.1")).orElseThrow();
        assertTrue(refusal.startsWith("ENLACE_HOST is 192.0.2.1, not an address of this machine"), refusal);
    }

    @Test
    void data_open_elsewhere_is_refused_until_it_is_closed() throws IOException {
        Path file = Files.createFile(data.resolve("enlace.mv.db"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            String refusal = refusal(Map.of()).orElseThrow();
            assertTrue(refusal.startsWith("the data in %s is open in another Enlace".formatted(data)), refusal);
        }
        assertEquals(Optional.empty(), refusal(Map.of()));
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.createFile(data.resolve("notes.txt"));
        String refusal = refusal(Map.of("ENLACE_DATA", file.toString())).orElseThrow();
        assertTrue(refusal.startsWith(file + " is not a folder"), refusal);
    }

    @Test
    void the_folder_does_not_matter_on_postgresql() throws IOException {
        Path file = Files.createFile(data.resolve("notes.txt"));
        Map<String, String> settings =
                Map.of("ENLACE_DATA", file.toString(), "ENLACE_DB_URL", "jdbc:postgresql://localhost/enlace");
        assertEquals(Optional.empty(), refusal(settings));
    }

    private Optional<String> refusal(Map<String, String> given) {
        Map<String, String> settings = new HashMap<>(Map.of("ENLACE_PORT", "0", "ENLACE_DATA", data.toString()));
        settings.putAll(given);
        return Preflight.of(Settings.of(settings::get)).refusal();
    }
}
