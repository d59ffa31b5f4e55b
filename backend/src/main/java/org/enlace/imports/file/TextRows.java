package org.enlace.imports.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.enlace.imports.packed.Metered;
import org.enlace.shared.problem.Message;

/** A file of rows that is text: in some encoding, read byte by byte as far as the rows are asked for. */
abstract class TextRows implements RowFile {

    final Encoding encoding;
    final Metered bytes;
    final BufferedReader text;

    /** @param buffer characters that can be looked at in advance */
    TextRows(Path file, String charset, int buffer) throws IOException {
        encoding = Encoding.of(file, charset);
        bytes = new Metered(Files.newInputStream(file));
        text = new BufferedReader(encoding.reader(bytes), buffer);
    }

    @Override
    public List<Message> notices() {
        return encoding.notices();
    }

    @Override
    public long position() {
        return bytes.position();
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
