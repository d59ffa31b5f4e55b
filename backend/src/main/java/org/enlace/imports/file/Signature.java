package org.enlace.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is by its first bytes, whatever its name and its sender say. */
enum Signature {
    GZIP("gzip", 0x1F, 0x8B),
    ZIP("zip / Excel", 'P', 'K', 3, 4),
    EMPTY_ZIP("zip", 'P', 'K', 5, 6),
    OLD_EXCEL("Excel 97-2003 (.xls)", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
    PNG("PNG", 0x89, 'P', 'N', 'G'),
    JPEG("JPEG", 0xFF, 0xD8, 0xFF),
    GIF("GIF", 'G', 'I', 'F', '8'),
    PDF("PDF", '%', 'P', 'D', 'F', '-'),
    RAR("RAR", 'R', 'a', 'r', '!', 0x1A),
    SEVEN_ZIP("7z", '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
    RTF("RTF", '{', '\\', 'r', 't', 'f'),
    HTML("HTML", '<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'),
    XML("XML", '<', '?', 'x', 'm', 'l'),
    ARRAY("JSON"),
    OBJECT("JSON"),
    TEXT("text"),
    NOTHING("-");

    private static final int PEEKED = 4096;

    /** What people call such a file. */
    final String called;

    private final byte[] start;

    Signature(String called, int... start) {
        this.called = called;
        this.start = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    static Signature of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(PEEKED);
            return Arrays.stream(values())
                    .filter(one -> one.start.length > 0 && one.starts(head))
                    .findFirst()
                    .orElseGet(() -> text(head));
        }
    }

    private boolean starts(byte[] head) {
        return head.length >= start.length && Arrays.equals(start, 0, start.length, head, 0, start.length);
    }

    private static Signature text(byte[] head) {
        if (head.length == 0) {
            return NOTHING;
        }
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return text.startsWith("[") ? ARRAY : text.startsWith("{") ? OBJECT : TEXT;
    }
}
