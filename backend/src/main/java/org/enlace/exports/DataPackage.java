package org.enlace.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.rest.CsvFile;

/**
 * A Frictionless Data Package: a zip file with a CSV file per kind and {@code datapackage.json}, which describes them.
 *
 * <p>It is written as it is read, and two of the same records have the same bytes, except for when they were made.
 */
final class DataPackage {

    /** The earliest that a zip file can say: when a file was written is no part of what it tells. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final ObjectMapper json;

    DataPackage(OutputStream out, ObjectMapper json) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.json = json;
    }

    /**
     * Sends what the package is before the first of its records is read.
     *
     * @param name what the package is called
     * @param kinds of which there is a file each, in this order
     */
    void write(String name, Instant created, List<Kind<?, ?, ?>> kinds, Supplier<List<Rows>> read) throws IOException {
        PackageDescription description = PackageDescription.of(name, created, kinds);
        begin("datapackage.json");
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(description));
        zip.closeEntry();
        zip.flush();
        List<Rows> contents = read.get();
        for (int i = 0; i < contents.size(); i++) {
            Rows rows = contents.get(i);
            begin(description.resources().get(i).path());
            new CsvFile(new OutputStreamWriter(zip, StandardCharsets.UTF_8), Columns.of(rows.kind().draft), json)
                    .write(rows::each);
            zip.closeEntry();
        }
        zip.finish();
    }

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }
}
