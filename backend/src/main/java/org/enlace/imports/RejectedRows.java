package org.enlace.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enlace.imports.file.Header;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Formula;

/** The rejected rows of an import as a CSV file: the columns of the file that was sent, and one for what is wrong. */
record RejectedRows(Import rejected, String file, List<String> header, Reports reports) {

    /** @param file the path in a bundle, {@code null} where there is one file only */
    static RejectedRows of(Import rejected, String file, Reports reports) {
        Map<String, List<String>> headers = reports.headers(rejected);
        String path = file == null && headers.size() == 1
                ? headers.keySet().iterator().next()
                : file;
        if (path == null || !headers.containsKey(path)) {
            throw Refusal.invalid(Violation.query("file", file, new Message("imports.which-file"))
                    .withHint(new Message("allowed", String.join(", ", headers.keySet()))));
        }
        return new RejectedRows(rejected, path, headers.get(path), reports);
    }

    void writeTo(OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            List<String> columns = new ArrayList<>(header);
            columns.remove(Header.ERROR);
            csv.writeRecord(with(columns, Header.ERROR));
            reports.each(rejected.id, RowOutcome.REJECTED, row -> {
                if (file.equals(row.file() == null ? "" : row.file())) {
                    csv.writeRecord(with(cells(columns, row), Formula.guarded(reasons(row))));
                }
            });
        }
    }

    private static List<String> cells(List<String> columns, RowReport row) {
        return columns.stream()
                .map(column -> Formula.guarded(row.cells().getOrDefault(column, "")))
                .toList();
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }

    private static String reasons(RowReport row) {
        return row.rejections().stream()
                .map(one -> (one.field() == null ? "" : one.field() + ": ")
                        + one.message()
                        + (one.hint() == null ? "" : " (" + one.hint() + ")"))
                .collect(Collectors.joining("; "));
    }
}
