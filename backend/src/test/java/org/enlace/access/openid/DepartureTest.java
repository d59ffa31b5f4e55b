package org.enlace.access.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class DepartureTest {

    @Test
    void what_the_cookie_holds_is_what_left() {
        Departure left = Departure.from("/visits?q=Col%C3%B3n");
        assertEquals(Optional.of(left), Departure.of(left.cookie()));
        Departure linking = Departure.linking(UUID.randomUUID(), "/account");
        assertEquals(Optional.of(linking), Departure.of(linking.cookie()));
    }

    @Test
    void nobody_is_sent_back_to_anywhere_else() {
        for (String elsewhere : new String[] {
            null,
            "",
            "visits",
            "https://example.org",
            "//example.org",
            "/\\example.org",
            "/\t/example.org",
            "/a\r\nb: c",
            "/a;b"
        }) {
            assertEquals("/", Departure.from(elsewhere).page(), elsewhere);
        }
        assertEquals("/visits", Departure.from("/visits").page());
    }

    @Test
    void a_cookie_that_is_none_is_no_departure() {
        String good = Departure.from("/").cookie();
        for (String bad : new String[] {
            null,
            "",
            "a.b.c.d",
            good.replace("./", "./\\"),
            good.substring(2),
            good.replace("../", ".00000000-0000-0000-0000-00000000000./"),
            good + " ",
            good + ";"
        }) {
            assertTrue(Departure.of(bad).isEmpty(), bad);
        }
    }
}
