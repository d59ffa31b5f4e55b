package org.enlace.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ShareTest {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    @Test
    void a_percentage_follows_from_its_numerator_and_denominator() {
        assertEquals(new BigDecimal("33.33"), Share.value(null, ONE, THREE));
        assertEquals(BigDecimal.TEN, Share.value(BigDecimal.TEN, ONE, THREE));
    }

    @Test
    void nothing_follows_without_a_denominator() {
        assertNull(Share.value(null, ONE, null));
        assertNull(Share.value(null, ONE, BigDecimal.ZERO));
    }

    @Test
    void a_percentage_agrees_as_exactly_as_it_was_given() {
        assertTrue(Share.agrees(new BigDecimal("33"), ONE, THREE));
        assertTrue(Share.agrees(new BigDecimal("33.3"), ONE, THREE));
        assertFalse(Share.agrees(new BigDecimal("34"), ONE, THREE));
        assertTrue(Share.agrees(new BigDecimal("34"), null, null));
    }
}
