package org.enlace.iati.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.enlace.shared.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML that wants more than to be read. */
class HostileXmlTest {

    private static final String ACTIVITY =
            "<iati-activities><iati-activity><title><narrative>%s</narrative></title></iati-activity></iati-activities>";

    private static InputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refused(InputStream xml) {
        return assertThrows(Refusal.class, () -> ForeignFile.read(xml));
    }

    private static void refusedForItsDoctype(String doctype, String text) {
        Refusal refusal = refused(bytes(doctype + ACTIVITY.formatted(text)));
        assertEquals(400, refusal.status);
        assertEquals("iati.doctype", refusal.detail.key());
    }

    @Test
    void a_file_that_wants_another_file_in_it_is_refused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret");
        refusedForItsDoctype("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;");
    }

    @Test
    void an_entity_without_a_document_type_is_refused() {
        assertEquals(400, refused(bytes(ACTIVITY.formatted("&x;"))).status);
    }

    @Test
    void a_billion_laughs_are_refused_before_the_first() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        refusedForItsDoctype(laughs + "]>", "&l9;");
    }

    @Test
    void nobody_is_asked_for_a_document_type_or_an_entity_outside() throws IOException {
        try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            outside.setSoTimeout(200);
            String address = "http://127.0.0.1:" + outside.getLocalPort() + "/x.dtd";
            refusedForItsDoctype("<!DOCTYPE a SYSTEM \"" + address + "\">", "");
            refusedForItsDoctype("<!DOCTYPE a [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>", "");
            assertThrows(SocketTimeoutException.class, outside::accept);
        }
    }

    @Test
    void of_a_text_of_a_hundred_megabytes_hardly_more_is_read_than_any_text_may_have() {
        Endless text = new Endless("<iati-activities><iati-activity><iati-identifier>", 'a', 100L << 20);

        assertEquals("iati.long-text", refused(text).detail.key());
        assertTrue(text.read < 1 << 20, "read " + text.read);
    }

    @Test
    void a_file_is_read_no_further_than_the_longest() {
        Endless blanks = new Endless("<iati-activities>", ' ', 100L << 20);

        assertEquals(413, refused(blanks).status);
        assertTrue(blanks.read <= ForeignXml.LONGEST_FILE + (1 << 20), "read " + blanks.read);
    }

    @Test
    void what_is_no_xml_or_not_of_iati_is_refused() {
        assertEquals(400, refused(bytes("")).status);
        assertEquals(400, refused(bytes("{}")).status);
        assertEquals(
                "iati.malformed",
                refused(bytes("<iati-activities><iati-activity>")).detail.key());
        assertEquals("iati.no-file", refused(bytes("<html/>")).detail.key());
    }

    @Test
    void what_is_not_read_of_an_element_is_skipped_however_deep() {
        ForeignFile file = ForeignFile.read(
                bytes(
                        "<iati-activities><iati-activity><budget>" + "<a>".repeat(1000) + "</a>".repeat(1000)
                                + "</budget><iati-identifier>X<!-- y -->Z</iati-identifier></iati-activity></iati-activities>"));

        assertEquals("XZ", file.activities().get(0).identifier);
        assertNull(file.activities().get(0).title);
        assertEquals("budget", file.leftOut().all().get(0).what());
    }

    /** The same letter again and again, made as it is read. */
    private static final class Endless extends InputStream {

        private final byte[] head;
        private final byte letter;
        private final long length;
        private long read;

        Endless(String head, char letter, long length) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.letter = (byte) letter;
            this.length = length;
        }

        @Override
        public int read() {
            return read >= length ? -1 : read < head.length ? head[(int) read++] : one();
        }

        private int one() {
            read++;
            return letter;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            if (read >= length) {
                return -1;
            }
            if (read < head.length) {
                into[offset] = (byte) read();
                return 1;
            }
            Arrays.fill(into, offset, offset + count, letter);
            read += count;
            return count;
        }
    }
}
