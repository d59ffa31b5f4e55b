package org.enlace.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.problem.Problems;
import org.enlace.shared.problem.Refusal;

/** A file on its way to the server's disk: whole before its first row is read, so that a broken line writes nothing. */
@Singleton
class Upload {

    private final Path folder;

    Upload(@ConfigProperty(name = "enlace.spool") Path folder) {
        this.folder = folder;
    }

    /** Saves the file in a folder of which whatever is unpacked from it takes room too. */
    Path save(InputStream body) {
        Path file = null;
        try {
            file = Files.createTempFile(Files.createDirectories(folder), "enlace-import-", null);
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException error) {
            discard(file);
            throw Problems.outOfSpace(error) ? Problems.refusal(error) : Refusal.of(400, "imports.cut-off");
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
}
