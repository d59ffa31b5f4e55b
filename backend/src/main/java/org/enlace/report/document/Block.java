package org.enlace.report.document;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.text.Text;

/**
 * A piece of a section.
 *
 * @param text of a heading, paragraph or note; what a table or list is called
 * @param columns of a table
 * @param rows of a table, each with a cell for every column
 * @param items of a list
 */
public record Block(
        Kind kind, @Schema(nullable = true) Text text, List<Text> columns, List<List<Cell>> rows, List<Cell> items) {

    /** The longest table or list in a document: what is behind it is counted, and found in the lists themselves. */
    public static final int LONGEST = 200;

    /** What it looks like. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** What a reader must know of the figures above. */
        NOTE,
        TABLE,
        LIST
    }

    public static Block heading(Text text) {
        return new Block(Kind.HEADING, text, List.of(), List.of(), List.of());
    }

    public static Block paragraph(Text text) {
        return new Block(Kind.PARAGRAPH, text, List.of(), List.of(), List.of());
    }

    public static Block note(Text text) {
        return new Block(Kind.NOTE, text, List.of(), List.of(), List.of());
    }

    /**
     * A table without the columns in which nothing would stand.
     *
     * @param columns words of the bundle
     */
    public static Block table(Text caption, List<List<Cell>> rows, String... columns) {
        List<Integer> told = IntStream.range(0, columns.length)
                .filter(column -> rows.stream().anyMatch(row -> row.get(column).told()))
                .boxed()
                .toList();
        return new Block(
                Kind.TABLE,
                caption,
                told.stream().map(column -> Phrase.of(columns[column])).toList(),
                rows.stream().map(row -> told.stream().map(row::get).toList()).toList(),
                List.of());
    }

    public static Block list(Text caption, List<Cell> items) {
        return new Block(Kind.LIST, caption, List.of(), List.of(), items);
    }

    /** Whether there is something in it. */
    boolean told() {
        return switch (kind) {
            case TABLE -> !rows.isEmpty();
            case LIST -> !items.isEmpty();
            default -> text != null;
        };
    }
}
