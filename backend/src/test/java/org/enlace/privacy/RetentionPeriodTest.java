package org.enlace.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Optional;
import org.enlace.shared.problem.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class RetentionPeriodTest {

    @Test
    void what_the_configuration_says_nobody_changes() {
        RetentionPeriod period = new RetentionPeriod(Optional.of(60));
        assertTrue(period.fixed());
        assertEquals(60, period.months().orElseThrow());
        RetentionResource resource = new RetentionResource(period, Clock.systemUTC());
        RetentionDraft draft = new RetentionDraft(12);
        assertEquals(409, assertThrows(Refusal.class, () -> resource.set(draft)).status);
    }

    @Test
    void a_period_that_would_forget_everybody_or_nobody_does_not_start() {
        assertThrows(IllegalStateException.class, () -> new RetentionPeriod(Optional.of(0)));
        assertThrows(IllegalStateException.class, () -> new RetentionPeriod(Optional.of(RetentionPeriod.LONGEST + 1)));
    }
}
