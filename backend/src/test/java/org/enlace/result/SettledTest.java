package org.enlace.result;

import static org.enlace.indicator.CountSource.MANUAL;
import static org.enlace.indicator.IndicatorMeasure.UNIT;
import static org.enlace.result.ValueStatus.APPROVED;
import static org.enlace.result.ValueStatus.DRAFT;
import static org.enlace.result.ValueStatus.RETURNED;
import static org.enlace.result.ValueStatus.SUBMITTED;
import static org.enlace.result.Values.actual;
import static org.enlace.result.Values.indicator;
import static org.enlace.result.Values.period;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.enlace.indicator.Indicator;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Inputs;
import org.enlace.shared.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class SettledTest {

    private final Indicator indicator = indicator(UNIT, MANUAL);

    private IndicatorValue value(ValueStatus status, int amount) {
        IndicatorValue value = actual(indicator, amount);
        value.status = status;
        value.returnedReason = status == RETURNED ? Text.same("The lists say six.") : null;
        return value;
    }

    private static List<String> faults(Settled before, IndicatorValue now) {
        Input input = Inputs.fresh();
        before.check(now, input);
        return Inputs.faults(input);
    }

    private static Settled before(IndicatorValue value) {
        return new Settled(value.draft(), value.locked());
    }

    @Test
    void what_stays_the_same_is_no_change_even_in_a_locked_period() {
        indicator.periods = List.of(period(true));
        assertEquals(List.of(), faults(before(value(APPROVED, 5)), value(APPROVED, 5)));
    }

    @Test
    void nothing_comes_into_a_locked_period_and_nothing_in_it_changes() {
        indicator.periods = List.of(period(true));
        assertEquals(List.of("period value.period-is-locked"), faults(new Settled(null, false), value(DRAFT, 5)));
        assertEquals(List.of("period value.period-is-locked"), faults(before(value(DRAFT, 5)), value(DRAFT, 6)));
    }

    @Test
    void nothing_leaves_a_locked_period_for_an_open_one() {
        Settled locked = new Settled(value(DRAFT, 5).draft(), true);
        assertEquals(List.of("period value.period-is-locked"), faults(locked, value(DRAFT, 6)));
    }

    @Test
    void a_value_goes_its_way_a_step_at_a_time() {
        assertEquals(List.of(), faults(before(value(DRAFT, 5)), value(SUBMITTED, 5)));
        assertEquals(List.of("status value.no-way"), faults(before(value(DRAFT, 5)), value(APPROVED, 5)));
    }

    @Test
    void an_approved_value_is_only_given_back() {
        assertEquals(List.of(), faults(before(value(APPROVED, 5)), value(RETURNED, 5)));
        assertEquals(List.of("status value.approved"), faults(before(value(APPROVED, 5)), value(APPROVED, 6)));
        IndicatorValue both = value(RETURNED, 5);
        both.amount = BigDecimal.TEN;
        assertEquals(List.of("status value.approved"), faults(before(value(APPROVED, 5)), both));
    }
}
