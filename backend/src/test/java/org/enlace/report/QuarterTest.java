package org.enlace.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2009-10-01, FY2010 Q1, 2009-12-31",
        "2011-01-31, FY2011 Q2, 2011-03-31",
        "2013-09-30, FY2013 Q4, 2013-09-30",
        "2013-10-01, FY2014 Q1, 2013-12-31"
    })
    void a_day_lies_in_a_quarter_of_the_year_that_begins_in_october(LocalDate day, String label, LocalDate last) {
        Quarter quarter = Quarter.of(day);
        assertEquals(label, quarter.label());
        assertEquals(last, quarter.to());
    }

    @ParameterizedTest
    @CsvSource({"FY2013 Q4", "fy2013-q4", "FY2013-Q4"})
    void it_is_read_as_people_and_as_addresses_write_it(String name) {
        assertEquals(LocalDate.of(2013, 7, 1), Quarter.named(name).from());
        assertEquals("fy2013-q4", Quarter.named(name).code());
    }

    @ParameterizedTest
    @CsvSource({"FY2013", "2013 Q4", "FY2013 Q5", "FY0013 Q1", "FY2013Q4"})
    void anything_else_is_no_quarter(String name) {
        assertEquals(Optional.empty(), Quarter.read(name));
    }

    @Test
    void quarters_are_numbered_from_a_first_one() {
        Quarter first = Quarter.named("FY2010 Q1");
        assertEquals(1, first.since(first));
        assertEquals(16, Quarter.named("FY2013 Q4").since(first));
        assertEquals(17, Quarter.named("FY2013 Q4").next().since(first));
        assertEquals(0, Quarter.named("FY2009 Q4").since(first));
    }

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "16, XVI", "17, XVII", "40, XL", "99, XCIX", "1994, MCMXCIV"})
    void reports_are_called_by_roman_numerals(int number, String numeral) {
        assertEquals(numeral, Numeral.of(number));
    }

    @Test
    void before_the_first_quarter_there_is_no_number() {
        assertNull(Numeral.of(0));
        assertNull(Numeral.of(-3));
    }
}
