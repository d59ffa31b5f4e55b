package org.enlace.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Locale;
import org.enlace.shared.date.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class MeantTest {

    private static String hint(String value, Class<?> type) {
        return JsonErrors.expected(Violation.body("field", value, new Message("required")), type)
                .hint()
                .in(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/12/2013|write 2013-12-31",
                "12/31/2013|write 2013-12-31",
                "31.12.2013|write 2013-12-31",
                "2013/12/31|write 2013-12-31",
                "5-5-2013|write 2013-05-05",
                "3/4/2013|write 2013-04-03 or 2013-03-04, whichever is meant"
            })
    void a_day_as_spreadsheets_show_it_is_proposed_as_it_is_read_here(String value, String said) {
        assertEquals(said, hint(value, PartialDate.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234|write 1234", "1.234|write 1234", "1.234.567|write 1234567", "-12 345|write -12345"})
    void a_whole_number_is_proposed_without_separators(String value, String said) {
        assertEquals(said, hint(value, Integer.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56|write 1234.56",
                "1,234.5|write 1234.5",
                "1,234,567|write 1234567",
                "12,5|write 12.5",
                "1,234|write 1234 or 1.234, whichever is meant"
            })
    void a_number_with_a_comma_is_proposed_with_a_point(String value, String said) {
        assertEquals(said, hint(value, BigDecimal.class));
    }

    @Test
    void what_gives_nothing_away_is_told_the_format() {
        assertEquals("a whole number", hint("many", Integer.class));
        assertEquals("a whole number", hint("1,23", Integer.class));
        assertEquals(new Message("partial-date").in(Locale.ENGLISH), hint("31/31/2013", PartialDate.class));
        assertNull(Meant.by(null, Integer.class));
    }
}
