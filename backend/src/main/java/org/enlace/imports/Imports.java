package org.enlace.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;
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
        Stream<Row> rows = mediaType.startsWith("text/csv")
                ? new CsvRows(Columns.of(kind.draft), json).of(file)
                : new JsonRows(json).of(file);
        ImportReport report = new ImportRun<>(kind, json, locale).take(rows, mode);
        if (mode == ImportMode.VALIDATE || report.rejected() > 0) {
            QuarkusTransaction.setRollbackOnly();
        }
        return report;
    }
}
