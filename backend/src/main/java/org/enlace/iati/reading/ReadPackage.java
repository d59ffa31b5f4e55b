package org.enlace.iati.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.enlace.shared.kind.Columns;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.rest.CsvFile;

/** What was read of a file, as a data package that an import takes. */
record ReadPackage(IatiReading reading, ObjectMapper json) {

    void write(OutputStream out) throws IOException {
        Map<String, List<? extends Draft>> parts = new LinkedHashMap<>();
        parts.put("organizations", reading.organizations());
        parts.put("programs", reading.programs());
        parts.put("partnerships", reading.partnerships());
        parts.values().removeIf(List::isEmpty);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("datapackage.json"));
        zip.write(json.writeValueAsBytes(Map.of(
                "name",
                "iati",
                "resources",
                parts.keySet().stream()
                        .map(kind -> Map.of("name", kind, "path", kind + ".csv"))
                        .toList())));
        for (Map.Entry<String, List<? extends Draft>> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey() + ".csv"));
            Columns columns = Columns.of(part.getValue().get(0).getClass());
            new CsvFile(new OutputStreamWriter(zip, StandardCharsets.UTF_8), columns, json)
                    .write(part.getValue()::forEach);
        }
        zip.finish();
    }
}
