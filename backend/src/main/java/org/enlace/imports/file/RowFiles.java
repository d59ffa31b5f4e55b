package org.enlace.imports.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.problem.Refusal;

/** Opens a file of whatever format for its rows: by what its sender says it is, and by what it is. */
public final class RowFiles {

    public static final String CSV = "text/csv";
    public static final String JSON = "application/json";
    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private RowFiles() {}

    /**
     * Opens a file on disk, packed by gzip or not; close it.
     *
     * @throws Refusal if it is no file of rows of this kind
     */
    public static RowFile open(Path file, FileDescription description, Columns columns, ObjectMapper json) {
        try {
            return Signature.of(file) == Signature.GZIP
                    ? new Gunzipped(file, unpacked -> plain(unpacked, description, columns, json))
                    : plain(file, description, columns, json);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static RowFile plain(Path file, FileDescription description, Columns columns, ObjectMapper json) {
        try {
            Signature signature = Signature.of(file);
            String charset = description.charset();
            return switch (format(description.mediaType(), signature)) {
                case XLSX -> new XlsxRows(file, description.sheet(), columns, json);
                case JSON -> JsonRows.array(file, charset, columns, json);
                case NDJSON -> JsonRows.lines(file, charset, columns, json);
                default -> new CsvRows(file, charset, columns, json);
            };
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** Trusts the sender about the kind of text, and the file about being text at all. */
    private static String format(String said, Signature signature) {
        boolean known = CSV.equals(said) || JSON.equals(said) || NDJSON.equals(said) || XLSX.equals(said);
        return switch (signature) {
            case NOTHING -> throw Refusal.unprocessable("imports.empty");
            case OLD_EXCEL -> throw Refusal.unprocessable("imports.old-excel");
            case ZIP -> {
                if (known && !XLSX.equals(said)) {
                    throw Refusal.unprocessable("imports.zip-as-text", said, XLSX);
                }
                yield XLSX;
            }
            case TEXT, ARRAY, OBJECT -> {
                if (XLSX.equals(said)) {
                    throw Refusal.unprocessable("imports.no-workbook", signature.called);
                }
                yield known ? said : sniffed(signature);
            }
            default -> throw Refusal.unprocessable("imports.looks-like", signature.called);
        };
    }

    private static String sniffed(Signature text) {
        return text == Signature.ARRAY ? JSON : text == Signature.OBJECT ? NDJSON : CSV;
    }
}
