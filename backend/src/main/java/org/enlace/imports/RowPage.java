package org.enlace.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some rows of an import and what became of them, in the order in which they were taken: that of the file, and behind
 * it the rows that name later ones.
 */
public record RowPage(
        List<Item> items,

        @Schema(nullable = true, description = "Cursor of the next page; null on the last one.")
        String next) {

    /** What became of a row. */
    @Schema(name = "ImportedRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(nullable = true, description = "Its file, in a bundle.")
            String file,

            @Schema(examples = "2") long line,
            RowOutcome outcome,
            @Schema(examples = "visits") String kind,
            @Schema(nullable = true) UUID id,
            @Schema(nullable = true) String code,

            @Schema(description = "What is wrong with a rejected row.")
            List<ImportReport.Rejection> rejections) {

        static Item of(RowReport row) {
            return new Item(row.file(), row.line(), row.outcome(), row.kind(), row.id(), row.code(), row.rejections());
        }
    }
}
