package org.enlace.report.document;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enlace.report.document.Rendition.Piece;

/**
 * How wide the columns of a table are on a page of a given width, which Word wants to be told: no word is broken where
 * that can be avoided, and what is left goes to those who have more to say.
 *
 * <p>All lengths but the page's are in letters.
 */
final class ColumnWidths {

    /** Twentieths of a point, in the size of a table's cells and in the widest of the usual fonts. */
    private static final int LETTER = 115;

    /** What stands left and right of a cell's text. */
    private static final int PADDING = 2;

    /** A longer text goes on in the next line. */
    private static final int LINE = 56;

    /** A longer heading does. */
    private static final int HEADING = 16;

    private ColumnWidths() {}

    /** @param page in twentieths of a point, which is also the sum of the widths */
    static int[] of(Piece table, int page) {
        int letters = page / LETTER;
        int[] least = each(table, column -> word(table, column));
        int[] wanted = each(table, column -> Math.max(least[column], line(table, column)));
        int needed = IntStream.of(least).sum();
        int asked = IntStream.of(wanted).sum() - needed;
        if (needed >= letters || asked == 0) {
            return shared(page, least);
        }
        int left = letters - needed;
        return left >= asked
                ? shared(page, wanted)
                : shared(page, each(table, column -> least[column] + left * (wanted[column] - least[column]) / asked));
    }

    private static int[] each(Piece table, IntUnaryOperator width) {
        return IntStream.range(0, table.columns().size()).map(width).toArray();
    }

    private static int word(Piece table, int column) {
        Stream<String> words = Stream.concat(Stream.of(table.columns().get(column)), cells(table, column))
                .flatMap(text -> Arrays.stream(text.split("\s+")));
        return PADDING + longest(words, LINE / 2);
    }

    private static int line(Piece table, int column) {
        int heading = Math.min(table.columns().get(column).length(), HEADING);
        return PADDING + Math.max(heading, longest(cells(table, column), LINE));
    }

    private static Stream<String> cells(Piece table, int column) {
        return table.rows().stream().map(row -> row.get(column).plain());
    }

    private static int longest(Stream<String> texts, int most) {
        return Math.min(texts.mapToInt(String::length).max().orElse(0), most);
    }

    private static int[] shared(int page, int[] shares) {
        int all = IntStream.of(shares).sum();
        int[] widths = IntStream.of(shares).map(share -> page * share / all).toArray();
        widths[0] += page - IntStream.of(widths).sum();
        return widths;
    }
}
