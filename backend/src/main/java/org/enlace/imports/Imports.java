package org.enlace.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Kind;

/** Reads files into records, all or nothing; one way for callers and for the sample. */
@Singleton
public class Imports {

    private final ObjectMapper json;

    Imports(ObjectMapper json) {
        this.json = json;
    }

    /** Takes a file in the caller's transaction, which is marked to be rolled back when it is not to stay. */
    public ImportReport take(Kind<?, ?, ?> kind, ImportMode mode, String mediaType, InputStream file, Locale locale) {
        try {
            Path spooled = Files.createTempFile("enlace-import-", null);
            try {
                Files.copy(file, spooled, StandardCopyOption.REPLACE_EXISTING);
                return take(kind, mode, description(MediaType.valueOf(mediaType)), spooled, locale);
            } finally {
                Files.delete(spooled);
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static FileDescription description(MediaType type) {
        return new FileDescription(
                type.getType() + "/" + type.getSubtype(), type.getParameters().get("charset"), null);
    }

    private ImportReport take(
            Kind<?, ?, ?> kind, ImportMode mode, FileDescription description, Path file, Locale locale) {
        try (RowFile rows = RowFiles.open(file, description, Columns.of(kind.draft), json)) {
            ImportReport report = new ImportRun<>(kind, json, locale).take(rows.rows(), mode);
            if (mode == ImportMode.VALIDATE || report.rejected() > 0) {
                QuarkusTransaction.setRollbackOnly();
            }
            return report;
        }
    }
}
