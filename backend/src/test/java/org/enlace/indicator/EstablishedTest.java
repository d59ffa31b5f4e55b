package org.enlace.indicator;

import static org.enlace.indicator.IndicatorMeasure.PERCENTAGE;
import static org.enlace.indicator.IndicatorMeasure.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.enlace.indicator.Established.Values;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Inputs;
import org.enlace.shared.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class EstablishedTest {

    private static final Values NONE = new Values(Set.of(), Set.of(), false, false);
    private static final Values REPORTED = new Values(Set.of("2013 H1"), Set.of("SEX"), true, true);

    private static IndicatorPeriod period(String label, String start, String end, boolean locked) {
        return new IndicatorPeriod(label, PartialDate.of(start), PartialDate.of(end), locked);
    }

    private static IndicatorPeriod half(boolean locked) {
        return period("2013 H1", "2013-01", "2013-06", locked);
    }

    /** As it stands after a change: one that says what it means, is told apart by sex, and has one period. */
    private static Indicator changed() {
        Indicator indicator = new Indicator();
        indicator.measure = UNIT;
        indicator.definition = Text.same("Everybody who attended");
        indicator.baselineAmount = BigDecimal.ZERO;
        indicator.dimensions = List.of("SEX");
        indicator.counting = counting(CountSource.MANUAL);
        indicator.periods = List.of(half(false));
        return indicator;
    }

    private static Counting counting(CountSource source) {
        return new Counting(source, null, null, null, null, null, null);
    }

    private static List<String> faults(Values values, boolean locked, Indicator now) {
        Input input = Inputs.fresh();
        Established.of(UNIT, List.of(half(locked)), values).check(now, input);
        return Inputs.faults(input);
    }

    @Test
    void an_indicator_without_values_may_change_in_everything() {
        Indicator now = new Indicator();
        now.measure = PERCENTAGE;
        now.counting = counting(CountSource.VISITS);
        assertEquals(List.of(), faults(NONE, false, now));
    }

    @Test
    void what_keeps_all_that_values_stand_on_is_no_fault() {
        assertEquals(List.of(), faults(new Values(Set.of("2013 H1"), Set.of("SEX"), true, false), true, changed()));
    }

    @Test
    void a_locked_period_stays_even_without_values() {
        Indicator now = changed();
        now.periods = List.of();
        assertEquals(List.of("periods indicator.period-locked"), faults(NONE, true, now));
    }

    @Test
    void a_period_with_values_keeps_its_time_whatever_its_dates_are_written_like() {
        Indicator now = changed();
        now.periods = List.of(period("2013 H1", "2013-01", "2013-05", false));
        Values values = new Values(Set.of("2013 H1"), Set.of(), false, false);
        assertEquals(List.of("periods indicator.period-used"), faults(values, false, now));
        now.periods = List.of(period("2013 H1", "2013-01-01", "2013-06-30", true));
        assertEquals(List.of(), faults(values, false, now));
    }

    @Test
    void what_was_measured_is_measured_alike_and_keeps_its_dimensions() {
        Indicator now = changed();
        now.measure = PERCENTAGE;
        now.dimensions = List.of("COUNTRY");
        assertEquals(
                List.of("measure indicator.measured", "dimensions indicator.dimension-used"),
                faults(new Values(Set.of("2013 H1"), Set.of("SEX"), false, false), false, now));
    }

    @Test
    void what_was_reported_keeps_its_definition_and_is_not_counted_without_a_reason() {
        Indicator now = changed();
        now.definition = null;
        now.counting = counting(CountSource.VISITS);
        assertEquals(
                List.of("definition indicator.reported", "computedFrom indicator.unexplained"),
                faults(REPORTED, false, now));
    }
}
