package org.enlace.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class DimensionTest {

    @Test
    void what_is_not_known_is_no_category() {
        assertTrue(Dimension.has("SEX", "FEMALE"));
        assertFalse(Dimension.has("SEX", "NOT_KNOWN"));
        assertFalse(Dimension.has("SEX", "women"));
        assertTrue(Dimension.has("AGE_BAND", "18-29"));
        assertFalse(Dimension.has("AGE_BAND", "20-25"));
        assertTrue(Dimension.has("COUNTRY", "SV"));
        assertTrue(Dimension.has("ORGANIZATION_KIND", "POLICE"));
        assertFalse(Dimension.has("ORGANIZATION_KIND", "ARMY"));
    }

    @Test
    void a_dimension_of_somebodys_own_has_any_category() {
        assertTrue(Dimension.has("RANK", "sergeant"));
    }

    @Test
    void the_band_of_an_age_begins_with_its_first_year() {
        assertEquals(AgeBand.UNDER_18, AgeBand.of(1996, 2013));
        assertEquals(AgeBand.UNDER_30, AgeBand.of(1995, 2013));
        assertEquals(AgeBand.UNDER_30, AgeBand.of(1984, 2013));
        assertEquals(AgeBand.UNDER_45, AgeBand.of(1983, 2013));
        assertEquals(AgeBand.FROM_60, AgeBand.of(1940, 2013));
    }
}
