package org.enlace.imports.packed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.enlace.shared.problem.Refusal;

/**
 * The texts of a workbook, which stands each of them once and names them by number in its cells. They are kept on disk:
 * a sheet of a million rows has more of them than fit into memory.
 */
final class SharedStrings implements AutoCloseable {

    private static final int MOST = 10_000_000;
    private static final int FIRST = 1024;

    private final Path file;
    private final ByteBuffer texts;
    private int[] ends = new int[FIRST];
    private int count;

    /** @param part the workbook's part that holds them, or {@code null} if it has none */
    SharedStrings(InputStream part, Path folder) throws IOException {
        file = Files.createTempFile(folder, "texts-", null);
        try {
            if (part != null) {
                write(part);
            }
            try (FileChannel channel = FileChannel.open(file)) {
                texts = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            }
        } catch (RuntimeException | IOException broken) {
            Files.delete(file);
            throw broken;
        }
    }

    private void write(InputStream part) throws IOException {
        Metered bytes = new Metered(part);
        try (Xml xml = new Xml(bytes);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            int end = 0;
            while (xml.start("si")) {
                bytes.begin(count);
                byte[] text = xml.richText("si").getBytes(StandardCharsets.UTF_8);
                out.write(text);
                end += text.length;
                add(end);
            }
        }
    }

    private void add(int end) {
        if (count == MOST) {
            throw Refusal.of(413, "imports.workbook-texts", MOST);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = end;
    }

    /** The text of a number as the workbook writes it, or {@code null} if there is none. */
    String get(String number) {
        int index = Numbers.whole(number);
        if (index < 0 || index >= count) {
            return null;
        }
        int start = index == 0 ? 0 : ends[index - 1];
        byte[] text = new byte[ends[index] - start];
        texts.get(start, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
