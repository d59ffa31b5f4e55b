package org.enlace.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class EncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TABLE = "code,title.es\na,Gira\nb,Colón “€” 日本\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void utf_8_and_utf_16_are_known_by_their_byte_order_mark(String charset) {
        Opened file = Opened.of(("\uFEFF" + TABLE).getBytes(Charset.forName(charset)));

        assertEquals(List.of("Gira", "Colón “€” 日本"), file.all("/title/es"));
        assertEquals(List.of(), file.notices());
    }

    @Test
    void utf_8_needs_no_mark_and_is_believed_more_than_its_sender() {
        assertEquals("Colón “€” 日本", Opened.of(TABLE).all("/title/es").get(1));
        var said = new FileDescription("text/csv", "ISO-8859-1", null);
        assertEquals(
                "Colón “€” 日本",
                Opened.of(TABLE.getBytes(StandardCharsets.UTF_8), said)
                        .all("/title/es")
                        .get(1));
    }

    @Test
    void latin_1_is_read_and_said_with_the_first_line_that_shows_it() {
        Opened file = Opened.of("code,title.es\na,Gira\nb,Colón “€”\n".getBytes(WINDOWS));

        assertEquals(List.of("Gira", "Colón “€”"), file.all("/title/es"));
        assertEquals(
                List.of("read as Latin-1 (Windows-1252), because line 3 is not UTF-8; send UTF-8 to be safe"),
                file.notices());
    }

    @Test
    void another_charset_is_read_when_its_sender_names_it() {
        var greek = new FileDescription("text/csv", "ISO-8859-7", null);
        byte[] bytes = "code,title.en\na,Αθήνα\n".getBytes(Charset.forName("ISO-8859-7"));

        assertEquals(List.of("Αθήνα"), Opened.of(bytes, greek).all("/title/en"));
    }

    @Test
    void two_encodings_in_one_file_are_refused_with_the_first_place_of_each() {
        byte[] mixed =
                joined("code,title.es\na,Colón\n".getBytes(StandardCharsets.UTF_8), "b,Colón\n".getBytes(WINDOWS));

        Refused.bytes(mixed, 422, "on line 2, at character 6, it is UTF-8", "on line 3, at character 6, it is not");
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000,looks like PNG",
        "255044462D312E37,looks like PDF",
        "FFD8FFE000104A464946,looks like JPEG",
        "D0CF11E0A1B11AE100,save as .xlsx",
        "3C3F786D6C2076,looks like XML",
        "504B0506000000000000000000000000000000000000,looks like zip",
        "636F64650A00,zero byte on line 2",
        "636F64650A61818D,byte on line 2"
    })
    void a_file_that_is_no_text_says_what_it_looks_like(String hex, String said) {
        Refused.file(HexFormat.of().parseHex(hex), "text/csv", null, 422, said);
        Refused.bytes(HexFormat.of().parseHex(hex), 422, said);
    }

    @Test
    void half_a_character_is_named_by_its_place() {
        byte[] half = joined(
                "code\nab".getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex("EDA080"));

        Refused.bytes(half, 422, "line 2, at character 3", "surrogate");
        Refused.bytes(
                joined("\uFEFFcode\n".getBytes(StandardCharsets.UTF_16LE), new byte[] {0, (byte) 0xD8}),
                422,
                "UTF-16LE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C080", "F4908080", "E08080", "FF", "C3", "F09F98", "E282"})
    void utf_8_is_taken_strictly(String hex) {
        byte[] bytes = joined(
                "code\né".getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(hex));

        Refused.bytes(bytes, 422, "on line 2, at character 1, it is UTF-8", "on line 2, at character 2, it is not");
    }

    @Test
    void a_charset_that_nobody_knows_is_refused_by_its_name() {
        var unknown = new FileDescription("text/csv", "klingon", null);
        var refusal = org.junit.jupiter.api.Assertions.assertThrows(
                org.enlace.shared.problem.Refusal.class,
                () -> Opened.of("code\na\n".getBytes(StandardCharsets.UTF_8), unknown));

        assertEquals(415, refusal.status);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
