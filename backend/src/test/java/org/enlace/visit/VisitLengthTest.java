package org.enlace.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.enlace.shared.date.PartialDate;
import org.junit.jupiter.api.Test;

class VisitLengthTest {

    private final Visit visit = new Visit();

    @Test
    void a_visit_without_length_and_end_may_have_lasted_any_number_of_days() {
        visit.start = PartialDate.of("2011-01-17");
        assertNull(visit.longest());
    }

    @Test
    void a_term_is_as_long_as_its_days_allow() {
        visit.start = PartialDate.of("2011-01-17");
        visit.end = PartialDate.of("2011-01-21");
        assertEquals(5, visit.longest());
        visit.end = PartialDate.of("2011-01");
        assertEquals(15, visit.longest());
    }

    @Test
    void the_length_that_the_source_gives_counts_before_the_term() {
        visit.start = PartialDate.of("2011-01");
        visit.end = PartialDate.of("2011-01");
        visit.declaredDays = 5;
        assertEquals(5, visit.longest());
    }
}
