package org.enlace.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What became of one row, with what it takes to undo it or to give it back.
 *
 * @param kind the list its record belongs to
 * @param file the path in the bundle, or {@code null}
 * @param version of the record after the import
 * @param before the draft of an updated record as it was
 * @param cells a rejected row as it stood in the file
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RowReport(
        String kind,
        String file,
        @JsonInclude long line,
        RowOutcome outcome,
        UUID id,
        String code,
        Long version,
        JsonNode before,
        Map<String, String> cells,
        List<ImportReport.Rejection> rejections) {

    /**
     * Takes everything as it was written down; the callers' mapper would refuse a rejected row's strange characters.
     */
    static final ObjectMapper JSON = new ObjectMapper();

    /** What is empty is not written down, and is read back as empty. */
    RowReport {
        cells = cells == null ? Map.of() : cells;
        rejections = rejections == null ? List.of() : rejections;
    }

    /** For a row that is longer than a page. */
    RowReport withoutCells() {
        return new RowReport(kind, file, line, outcome, id, code, version, null, Map.of(), rejections);
    }
}
