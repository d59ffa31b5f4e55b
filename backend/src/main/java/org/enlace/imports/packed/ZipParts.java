package org.enlace.imports.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.enlace.shared.problem.Refusal;

/**
 * A zip that somebody sent. Its parts are read by name and nothing is written to disk, so that a name such as
 * {@code ../x} leads nowhere; together they stay within the {@link Budget}.
 */
public final class ZipParts implements AutoCloseable {

    private static final int END = 22;
    private static final int COMMENT = 1 << 16;
    private static final int END_SIGNATURE = 0x06054B50;
    private static final int DIRECTORY_SIZE = 12;
    private static final long LARGEST_DIRECTORY = 10L << 20;

    private final ZipFile zip;
    private final Budget budget;

    private ZipParts(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    public static ZipParts open(Path file) throws IOException {
        if (directorySize(file) > LARGEST_DIRECTORY) {
            throw Refusal.of(413, "imports.zip-directory");
        }
        try {
            return new ZipParts(new ZipFile(file.toFile(), StandardCharsets.UTF_8), new Budget(Files.size(file)));
        } catch (ZipException damaged) {
            boolean encrypted = String.valueOf(damaged.getMessage()).contains("encrypted");
            throw Refusal.unprocessable(encrypted ? "imports.zip-encrypted" : "imports.zip-damaged");
        }
    }

    /** What the list of parts takes in memory once it is read, which happens before anything else. */
    private static long directorySize(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(bytes.length(), END + COMMENT)];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = tail.length - END; i >= 0; i--) {
                if (end.getInt(i) == END_SIGNATURE) {
                    return Integer.toUnsignedLong(end.getInt(i + DIRECTORY_SIZE));
                }
            }
            throw Refusal.unprocessable("imports.zip-damaged");
        }
    }

    public Stream<String> names() {
        return zip.stream().map(ZipEntry::getName);
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** How large a part says that it is, in bytes, at least 1. */
    public long size(String name) {
        return Math.max(1, zip.getEntry(name).getSize());
    }

    /** Reads a part; a zip without it is damaged. */
    public InputStream read(String name) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            throw Refusal.unprocessable("imports.zip-part", name);
        }
        return budget.limit(zip.getInputStream(part));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
