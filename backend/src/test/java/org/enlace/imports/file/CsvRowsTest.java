package org.enlace.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class CsvRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cells_are_separated_by_commas_semicolons_or_tabs(String separator) {
        Opened file = Opened.of("code,title.en,days\na,\"x,;\ty\",5\n".replace(",", separator));

        assertEquals(List.of("x" + separator + ";\ty"), file.all("/title/en"));
        assertEquals(List.of("5"), file.all("/days"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void quoted_cells_keep_their_line_breaks_and_rows_know_where_they_start(String lineBreak) {
        Opened file = Opened.of("code,title.en|a,\"one|\"\"two\"\"\"||b,three|".replace("|", lineBreak));

        assertEquals(List.of("one" + lineBreak + "\"two\"", "three"), file.all("/title/en"));
        assertEquals(List.of(2L, 5L), file.lines());
    }

    @Test
    void a_row_gives_back_its_cells_by_the_header_of_the_file() {
        Opened file = Opened.of(" Code ,TITLE.EN\na,'=1+1\n");

        assertEquals(List.of("Code", "TITLE.EN"), file.header());
        assertEquals(List.of(Map.of("Code", "a", "TITLE.EN", "=1+1")), file.cells());
        assertEquals(List.of("=1+1"), file.all("/title/en"));
    }

    @Test
    void an_empty_cell_removes_and_blank_lines_are_passed_over() {
        Opened file = Opened.of("code,days\n\n   \na,\n,\n\nb,2");

        assertEquals(List.of(4L, 7L), file.lines());
        assertTrue(file.drafts().get(0).get("days").isNull());
    }

    @Test
    void a_ragged_row_says_how_many_cells_there_are_and_should_be_and_which_column_is_last() {
        Opened file = Opened.of("code,days,cost\na,1\nb,1,2,3\nc,1,2\n");

        assertEquals(List.of("c"), file.all("/code"));
        assertTrue(file.fault(2).contains("has 2 cells, and the header has 3, the last of which is \"cost\""));
        assertTrue(file.fault(3).contains("has 4 cells"));
    }

    @Test
    void a_column_without_a_name_may_be_there_as_long_as_it_is_empty() {
        Opened file = Opened.of("code,days,,\na,1,,\nb,2,x,\n");

        assertEquals(List.of("a"), file.all("/code"));
        assertTrue(file.fault(3).contains("column 3"), file.fault(3));
    }

    @Test
    void a_wrong_header_names_the_columns_there_are_and_the_one_that_was_probably_meant() {
        Refused.text("code,dyas\na,1\n", 400, "dyas", "did you mean \"days\"?", "allowed: code, title.en");
        Refused.text("code,whatever\na,1\n", 400, "whatever", "allowed: code, title.en");
        Refused.text("code,days,Days\na,1,1\n", 400, "Days", "twice");
    }

    @Test
    void a_file_without_rows_says_so() {
        Refused.text("", 422, "empty");
        Refused.text("\uFEFF", 422, "empty");
        Refused.text("\n \n", 422, "empty");

        assertEquals(List.of(), Opened.of("code,days\n\n").lines());
    }

    @Test
    void an_unclosed_quote_is_named_by_the_line_on_which_it_opened() {
        Refused.text("code,title.en,days\na,x,1\nb,\"y\ny\",\"2\nc,z,3\n", 422, "line 4", "never closed");
        Refused.text("code,title.en\na,\"x\" y\n", 422, "line 2", "twice");
    }

    @Test
    void a_cell_of_a_million_characters_is_read_and_a_longer_one_or_an_endless_line_is_refused() {
        Opened file = Opened.of("code,title.en\na," + "x".repeat(1_000_000) + "\n");
        assertEquals(1_000_000, file.all("/title/en").get(0).length());

        Refused.text("code,title.en\nb,1\na," + "x".repeat(2_000_000), 422, "line 3", "1000000 characters");
        Refused.text("code,title.en\na,1\n" + "xxxxxxxxx,".repeat(10_000_000), 422, "line 3", "1000 columns");
        Refused.text(
                "code,title.en\na,1\n" + ("x".repeat(999_999) + ",").repeat(20), 422, "line 3", "larger than 10 MB");
    }

    @Test
    void the_position_reaches_the_size_of_the_file() {
        String text = "code,days\n" + "abcdefgh,1\n".repeat(50_000);

        assertEquals(text.length(), Opened.of(text).position());
    }
}
