package org.enlace.result;

import static org.enlace.result.ValueStatus.APPROVED;
import static org.enlace.result.ValueStatus.DRAFT;
import static org.enlace.result.ValueStatus.RETURNED;
import static org.enlace.result.ValueStatus.SUBMITTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ValueStatusTest {

    @Test
    void a_value_is_submitted_then_approved_or_returned_and_comes_back_only_with_a_reason() {
        assertEquals(List.of(DRAFT, SUBMITTED), from(DRAFT));
        assertEquals(List.of(SUBMITTED, RETURNED, APPROVED), from(SUBMITTED));
        assertEquals(List.of(SUBMITTED, RETURNED), from(RETURNED));
        assertEquals(List.of(RETURNED, APPROVED), from(APPROVED));
    }

    private static List<ValueStatus> from(ValueStatus status) {
        return Arrays.stream(ValueStatus.values()).filter(status::leadsTo).toList();
    }
}
