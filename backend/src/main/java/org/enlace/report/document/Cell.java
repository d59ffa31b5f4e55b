package org.enlace.report.document;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.text.Text;

/**
 * A text or a number, perhaps what a record is called.
 *
 * @param number instead of a text
 */
public record Cell(
        @Schema(nullable = true) Text text,
        @Schema(nullable = true) BigDecimal number,
        @Schema(nullable = true) Named record) {

    /** The record that it names. */
    public record Named(
            @Schema(description = "The list in which it stands.", examples = "visits")
            String kind,

            UUID id) {}

    public static final Cell EMPTY = new Cell(null, null, null);

    boolean told() {
        return text != null || number != null;
    }

    public static Cell of(Text text) {
        return new Cell(text, null, null);
    }

    public static Cell of(BigDecimal number) {
        return new Cell(null, number, null);
    }

    public static Cell of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public static Cell of(String kind, Recorded<?> record) {
        return record == null ? EMPTY : of(kind, record.id, record.caption());
    }

    public static Cell of(String kind, UUID id, Text name) {
        return new Cell(name, null, new Named(kind, id));
    }
}
