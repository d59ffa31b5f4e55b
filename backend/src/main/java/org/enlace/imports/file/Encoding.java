package org.enlace.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;

/**
 * How the bytes of a text file are characters. UTF-8 is what Enlace asks for; what a spreadsheet program saves instead
 * on many computers, Windows-1252, is read and said.
 *
 * @param mark the length of the byte order mark
 */
record Encoding(Charset charset, int mark, List<Message> notices) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * Reads the whole file once to be sure.
     *
     * @param declared what its sender said, or {@code null}; good UTF-8 is read as such all the same
     */
    static Encoding of(Path file, String declared) throws IOException {
        Charset said = charset(declared);
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(3);
            int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
            if (first == 0xFEFF || first == 0xFFFE) {
                return new Encoding(
                        first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 2, List.of());
            }
        }
        if (said.name().startsWith("UTF-16")) {
            return new Encoding(said, 0, List.of());
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            boolean marked = new String(bytes.readNBytes(3), StandardCharsets.UTF_8).equals("\uFEFF");
            try (InputStream all = Files.newInputStream(file)) {
                all.skipNBytes(marked ? 3 : 0);
                return of(TextScan.of(all), said, marked ? 3 : 0);
            }
        }
    }

    private static Encoding of(TextScan scan, Charset said, int mark) {
        if (scan.zero != null) {
            throw Refusal.unprocessable("imports.zero-byte", scan.zero.line());
        }
        if (scan.bad == null && scan.half != null) {
            throw Refusal.unprocessable("imports.half-character", scan.half.line(), scan.half.column());
        }
        if (scan.bad == null) {
            return new Encoding(StandardCharsets.UTF_8, mark, List.of());
        }
        if (scan.good != null || mark > 0) {
            throw scan.good == null
                    ? Refusal.unprocessable("imports.not-utf-8", scan.bad.line(), scan.bad.column())
                    : Refusal.unprocessable(
                            "imports.mixed-encodings",
                            scan.good.line(),
                            scan.good.column(),
                            scan.bad.line(),
                            scan.bad.column());
        }
        if (said != StandardCharsets.UTF_8 && said != StandardCharsets.ISO_8859_1) {
            return new Encoding(said, 0, List.of());
        }
        if (scan.undefined != null) {
            throw Refusal.unprocessable("imports.no-text", scan.undefined.line(), scan.undefined.column());
        }
        return new Encoding(WINDOWS, 0, List.of(new Message("imports.read-as-latin-1", scan.bad.line())));
    }

    private static Charset charset(String declared) {
        try {
            Charset said = declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared);
            return said == StandardCharsets.US_ASCII ? StandardCharsets.UTF_8 : said;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Refusal.of(415, "imports.charset", declared);
        }
    }

    Reader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Bytes that are not of the encoding after all, which a reader meets only in UTF-16 and what a sender named. */
    Refusal undecodable() {
        return Refusal.unprocessable("imports.undecodable", charset.name());
    }
}
