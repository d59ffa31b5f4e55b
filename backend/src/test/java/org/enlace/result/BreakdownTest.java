package org.enlace.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class BreakdownTest {

    private static Breakdown sexes(Integer total, int women, int men) {
        return Breakdown.of(
                        total == null ? null : BigDecimal.valueOf(total),
                        List.of(part("SEX", "FEMALE", women), part("SEX", "MALE", men)))
                .get(0);
    }

    private static Part part(String dimension, String category, int amount) {
        return new Part(dimension, category, BigDecimal.valueOf(amount));
    }

    @Test
    void what_the_parts_leave_of_the_value_is_not_known() {
        Breakdown sexes = sexes(11, 4, 5);
        assertEquals(BigDecimal.valueOf(2), sexes.notKnown());
        assertTrue(sexes.incomplete());
        assertFalse(sexes.exceeds());
    }

    @Test
    void parts_that_make_up_the_value_leave_nothing() {
        Breakdown sexes = sexes(9, 4, 5);
        assertEquals(BigDecimal.ZERO, sexes.notKnown());
        assertFalse(sexes.incomplete() || sexes.exceeds());
    }

    @Test
    void parts_above_the_value_exceed_it() {
        assertTrue(sexes(8, 4, 5).exceeds());
    }

    @Test
    void percentages_do_not_add_up_and_leave_nothing_to_know() {
        Breakdown sexes = sexes(null, 60, 70);
        assertNull(sexes.notKnown());
        assertFalse(sexes.incomplete() || sexes.exceeds());
    }

    @Test
    void each_dimension_is_added_up_by_itself() {
        List<Breakdown> both = Breakdown.of(
                BigDecimal.TEN, List.of(part("SEX", "FEMALE", 7), part("COUNTRY", "SV", 6), part("COUNTRY", "GT", 4)));
        assertEquals(
                List.of("SEX", "COUNTRY"),
                both.stream().map(Breakdown::dimension).toList());
        assertEquals(BigDecimal.valueOf(3), both.get(0).notKnown());
        assertEquals(BigDecimal.ZERO, both.get(1).notKnown());
    }
}
