package org.enlace.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.enlace.shared.problem.Refusal;

/** A file on its way to the server's disk: whole before its first row is read, so that a broken line writes nothing. */
final class Upload {

    private static final int NO_SPACE = 507;

    private Upload() {}

    static Path save(InputStream body) {
        Path file = null;
        try {
            file = Files.createTempFile("enlace-import-", null);
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException error) {
            discard(file);
            throw full(error) ? Refusal.of(NO_SPACE, "imports.no-space") : Refusal.of(400, "imports.cut-off");
        } catch (RuntimeException refused) {
            discard(file);
            throw refused;
        }
    }

    static void discard(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            file.toFile().deleteOnExit();
        }
    }

    private static boolean full(IOException error) {
        return String.valueOf(error.getMessage()).contains("No space left");
    }
}
