package org.enlace.imports.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.enlace.imports.packed.Budget;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;

/** The rows of a file that was sent packed by gzip: unpacked to its end first, so that a broken one gives no rows. */
final class Gunzipped implements RowFile {

    private static final int BUFFER = 1 << 16;

    private final Path unpacked;
    private final RowFile rows;
    private final double ratio;

    Gunzipped(Path packed, Function<Path, RowFile> inside) throws IOException {
        unpacked = Files.createTempFile(packed.toAbsolutePath().getParent(), "unpacked-", null);
        try {
            long size = Files.size(packed);
            unpack(packed, new Budget(size));
            ratio = (double) size / Math.max(1, Files.size(unpacked));
            rows = inside.apply(unpacked);
        } catch (RuntimeException | IOException broken) {
            Files.delete(unpacked);
            throw broken;
        }
    }

    private void unpack(Path packed, Budget budget) throws IOException {
        try (InputStream bytes = Files.newInputStream(packed);
                InputStream plain = budget.limit(new GZIPInputStream(bytes, BUFFER))) {
            Files.copy(plain, unpacked, StandardCopyOption.REPLACE_EXISTING);
        } catch (EOFException truncated) {
            throw Refusal.unprocessable("imports.gzip-truncated");
        } catch (ZipException damaged) {
            throw Refusal.unprocessable("imports.gzip-damaged");
        }
    }

    @Override
    public Iterator<Row> rows() {
        return rows.rows();
    }

    @Override
    public List<String> header() {
        return rows.header();
    }

    @Override
    public List<Message> notices() {
        return rows.notices();
    }

    @Override
    public Message missing() {
        return rows.missing();
    }

    @Override
    public long position() {
        return (long) (rows.position() * ratio);
    }

    @Override
    public void close() {
        rows.close();
        try {
            Files.deleteIfExists(unpacked);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
