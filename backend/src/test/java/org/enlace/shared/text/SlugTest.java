package org.enlace.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Santa Ana,santa-ana",
        "Municipalidad de Colón (Panamá),municipalidad-de-colon-panama",
        "  --x--  ,x",
        "Ω 7,7",
    })
    void a_name_becomes_words_joined_by_hyphens(String name, String code) {
        assertEquals(code, Slug.of(name));
        assertTrue(code.matches(Slug.PATTERN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "???", "東京"})
    void a_name_without_latin_letters_has_no_slug(String name) {
        assertEquals("", Slug.of(name));
    }

    @Test
    void a_long_name_is_cut_at_the_end_of_a_word() {
        String code = Slug.of("policing ".repeat(20));

        assertEquals("policing-".repeat(8) + "policing", code);
        assertTrue(code.length() <= Slug.LENGTH);
        assertTrue(code.matches(Slug.PATTERN));
        assertEquals("x".repeat(Slug.LENGTH), Slug.of("x".repeat(500)));
    }
}
