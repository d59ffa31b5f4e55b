package org.enlace.shared.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2011,2011-01-01,2011-12-31",
        "2011-02,2011-02-01,2011-02-28",
        "2012-02,2012-02-01,2012-02-29",
        "2011-01-17,2011-01-17,2011-01-17",
        "2012-02-29,2012-02-29,2012-02-29",
        "2013-21,2013-03-01,2013-05-31",
        "2013-22,2013-06-01,2013-08-31",
        "2013-23,2013-09-01,2013-11-30",
        "2013-24,2013-12-01,2014-02-28",
        "2011?,2011-01-01,2011-12-31",
        "2013-10~,2013-10-01,2013-10-31",
        "2013-10-05%,2013-10-05,2013-10-05",
        "1000,1000-01-01,1000-12-31",
        "9999,9999-01-01,9999-12-31",
    })
    void a_stated_date_spans_its_earliest_to_its_latest_day(String stated, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.of(stated);

        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(stated, date.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "11",
                "2011-",
                "2011-1",
                "2011-00",
                "2011-13",
                "2011-20",
                "2011-25",
                "2013-02-30",
                "2013-02-29",
                "2011-01-32",
                "2011-01-00",
                "2011-21-01",
                "2011/01",
                "17.01.2011",
                "2011-01-17T00:00:00Z",
                "0999",
                "10000",
                "2011??",
                "?2011",
                "2011-XX",
                "２０１１",
                "2011\n",
                "-2011",
                "2011-01 ",
                "in January"
            })
    void what_is_no_day_of_the_calendar_is_refused(String stated) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(stated));
    }

    @Test
    void a_term_may_end_within_the_date_that_it_starts_on() {
        assertTrue(PartialDate.ordered(PartialDate.of("2011-05"), PartialDate.of("2011")));
        assertTrue(PartialDate.ordered(PartialDate.of("2011"), PartialDate.of("2011-05")));
        assertTrue(PartialDate.ordered(PartialDate.of("2011-05-02"), PartialDate.of("2011-05-02")));
        assertFalse(PartialDate.ordered(PartialDate.of("2011-05-02"), PartialDate.of("2011-05-01")));
        assertFalse(PartialDate.ordered(PartialDate.of("2011-05"), PartialDate.of("2011-04")));
    }

    @Test
    void a_term_with_an_open_side_always_fits() {
        assertTrue(PartialDate.ordered(null, PartialDate.of("2011")));
        assertTrue(PartialDate.ordered(PartialDate.of("2011"), null));
        assertTrue(PartialDate.ordered(null, null));
    }
}
