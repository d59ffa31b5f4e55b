package org.enlace.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class JsonRowsTest {

    @Test
    void an_array_gives_its_objects_by_number_and_what_is_no_object_is_a_row_refused() {
        Opened file = Opened.of(" [{\"code\": \"a\", \"title\": {\"en\": \"x\"}}, 5, {\"code\": \"b\"}] ");

        assertEquals(List.of("a", "b"), file.all("/code"));
        assertEquals(List.of(1L, 2L, 3L), file.lines());
        assertTrue(file.fault(2).contains("object"));
        assertEquals(Map.of("code", "a", "title.en", "x"), file.cells().get(0));
        assertEquals("code", file.header().get(0));
    }

    @Test
    void a_number_of_a_billion_digits_is_given_back_as_it_came() {
        assertEquals(
                List.of(Map.of("cost", "1E+999999999")),
                Opened.of("[{\"cost\": 1e999999999}]").cells());
    }

    @Test
    void a_field_that_an_object_does_not_have_stays_as_it_was() {
        Opened file = Opened.of("[{\"code\": \"a\", \"days\": null}]");

        assertTrue(file.drafts().get(0).get("days") == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"code\": \"a\"},]|line 1, column 16",
                "[{\"code\": \"a\",}]|line 1, column 15",
                "[{\"code\": \"a\", \"code\": \"b\"}]|a name stands twice",
                "[{\"code\": \"a\"}|line 1",
                "[{\"code\": \"a\"}] []|follows the end",
                "[{code: \"a\"}]|line 1, column 3"
            })
    void a_malformed_array_is_refused_with_line_and_column(String text, String said) {
        Refused.text(text, 422, said);
    }

    @Test
    void an_array_must_be_one() {
        Refused.file("{\"code\": \"a\"}".getBytes(StandardCharsets.UTF_8), RowFiles.JSON, null, 422, "x-ndjson");
        Refused.text("", 422, "empty");
        assertEquals(List.of(), Opened.of("[]").lines());
    }

    @Test
    void a_malformed_line_of_ndjson_is_one_row_refused_and_the_next_is_read() {
        Opened file = Opened.of(
                "{\"code\": \"a\"}\n\n{\"code\": \"b\",}\n[1]\n{\"code\": \"c\"} {}\r\n{\"code\":\"d\",\"code\":1}\n{\"code\": \"e\"}");

        assertEquals(List.of("a", "e"), file.all("/code"));
        assertEquals(List.of(1L, 3L, 4L, 5L, 6L, 7L), file.lines());
        assertTrue(file.fault(3).contains("column 14"), file.fault(3));
        assertTrue(file.fault(6).contains("twice"), file.fault(6));
    }

    @Test
    void an_element_or_a_line_that_would_fill_the_memory_is_refused_before_it_does() {
        String large = "{\"code\": \"" + "x".repeat(12 << 20);

        Refused.text("[{}, " + large, 422, "line 2", "10 MB");
        Refused.text("{}\n" + large, 422, "line 2", "10 MB");
        Refused.text("[{}, " + "[".repeat(2000), 422, "not well-formed");
    }
}
