package org.enlace.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class WelcomeTest {

    @Test
    void the_address_is_one_that_can_be_opened_in_a_browser() {
        assertTrue(welcome(Map.of("ENLACE_HOST", "0.0.0.0", "ENLACE_PORT", "9090"))
                .contains("open http://localhost:9090 in a browser"));
        assertTrue(welcome(Map.of("ENLACE_HOST", "2001:db8::1")).contains("open http://[2001:db8::1]:8080 in"));
    }

    @Test
    void it_says_where_the_data_is_and_that_a_sample_was_loaded() {
        assertTrue(welcome(Map.of("ENLACE_DATA", "/srv/enlace", "ENLACE_SAMPLE", "amuprev"))
                .contains("/srv/enlace (with the sample \"amuprev\")"));
        assertTrue(
                welcome(Map.of("ENLACE_DB_URL", "jdbc:postgresql://db/enlace")).contains("Data       PostgreSQL\n"));
    }

    @Test
    void it_says_how_to_sign_in_or_to_become_the_administrator() {
        Settings settings = Settings.of(name -> null);
        assertTrue(welcome(Map.of()).contains("http://localhost:8080/setup#0123abcd\n"));
        assertTrue(new Welcome(settings, true, Optional.empty()).toString().contains("with ENLACE_SETUP_TOKEN at"));
        assertTrue(new Welcome(settings, false, Optional.empty())
                .toString()
                .contains("Sign in    http://localhost:8080/sign-in\n"));
    }

    private static String welcome(Map<String, String> settings) {
        return new Welcome(Settings.of(settings::get), true, Optional.of("0123abcd")).toString();
    }
}
