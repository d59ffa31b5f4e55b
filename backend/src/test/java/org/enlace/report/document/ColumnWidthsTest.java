package org.enlace.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.enlace.report.document.Rendition.Piece;
import org.enlace.report.document.Rendition.Said;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ColumnWidthsTest {

    private static final int PAGE = 10_080;

    private static int[] widths(List<String> columns, String... cells) {
        List<Said> row = Arrays.stream(cells)
                .map(cell -> new Said(cell, null, null, false))
                .toList();
        return ColumnWidths.of(new Piece(Block.Kind.TABLE, null, columns, List.of(row), List.of()), PAGE);
    }

    @Test
    void numbers_are_narrow_texts_wide_and_the_page_is_full() {
        int[] widths = widths(
                List.of("Commitment", "Done", "State"),
                "Pinellas County makes at least four visits to Panama and shares what it knows",
                "2",
                "Met");

        assertTrue(widths[0] > 3 * widths[1], Arrays.toString(widths));
        assertEquals(PAGE, IntStream.of(widths).sum());
    }

    @Test
    void no_word_is_broken_while_there_is_room_for_it() {
        int[] widths =
                widths(List.of("What was seen or discussed", "Organization"), "word ".repeat(80), "Corresponsabilidad");

        assertTrue(widths[1] >= 18 * 115, Arrays.toString(widths));
    }

    @Test
    void a_table_of_more_long_words_than_a_page_holds_keeps_every_column() {
        String[] cells = IntStream.range(0, 12).mapToObj(i -> "x".repeat(60)).toArray(String[]::new);
        int[] widths = widths(IntStream.range(0, 12).mapToObj(i -> "c" + i).toList(), cells);

        assertEquals(PAGE, IntStream.of(widths).sum());
        assertTrue(IntStream.of(widths).allMatch(width -> width >= PAGE / 12), Arrays.toString(widths));
    }

    @Test
    void a_table_of_one_empty_column_is_as_wide_as_the_page() {
        assertEquals(
                List.of(PAGE), IntStream.of(widths(List.of(""), "")).boxed().toList());
    }
}
