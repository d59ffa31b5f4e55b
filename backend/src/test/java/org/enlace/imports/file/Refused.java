package org.enlace.imports.file;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.enlace.shared.problem.Refusal;

/** Asserts that a whole file is refused, with what is said to its sender. */
final class Refused {

    private Refused() {}

    static void text(String text, int status, String... said) {
        file(text.getBytes(StandardCharsets.UTF_8), null, null, status, said);
    }

    static void bytes(byte[] bytes, int status, String... said) {
        file(bytes, null, null, status, said);
    }

    static void file(byte[] bytes, String mediaType, String sheet, int status, String... said) {
        Refusal refusal = assertThrows(Refusal.class, () -> Opened.of(bytes, mediaType, sheet));
        String all = Opened.said(refusal);
        assertEquals(status, refusal.status, all);
        assertAll(Stream.of(said).map(part -> () -> assertTrue(all.contains(part), all + " lacks " + part)));
    }
}
