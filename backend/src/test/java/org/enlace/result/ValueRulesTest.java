package org.enlace.result;

import static org.enlace.indicator.CountSource.MANUAL;
import static org.enlace.indicator.CountSource.VISITS;
import static org.enlace.indicator.IndicatorMeasure.PERCENTAGE;
import static org.enlace.indicator.IndicatorMeasure.QUALITATIVE;
import static org.enlace.indicator.IndicatorMeasure.UNIT;
import static org.enlace.result.Values.actual;
import static org.enlace.result.Values.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Inputs;
import org.enlace.shared.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ValueRulesTest {

    private static List<String> faults(IndicatorValue value) {
        return faults(value, value.amount);
    }

    private static List<String> faults(IndicatorValue value, BigDecimal given) {
        Input input = Inputs.fresh();
        new ValueRules(value, input).check(given);
        return Inputs.faults(input);
    }

    private static Part part(String category, int amount) {
        return new Part("SEX", category, BigDecimal.valueOf(amount));
    }

    @Test
    void a_figure_for_a_period_of_its_indicator_is_enough() {
        assertEquals(List.of(), faults(actual(indicator(UNIT, MANUAL), 5)));
    }

    @Test
    void a_value_lies_in_a_period_of_its_indicator() {
        IndicatorValue value = actual(indicator(UNIT, MANUAL), 5);
        value.period = "2014 H1";
        assertEquals(List.of("period value.no-period"), faults(value));
    }

    @Test
    void an_actual_wants_a_definition_and_a_baseline_and_a_target_does_not() {
        IndicatorValue value = actual(indicator(UNIT, MANUAL), 5);
        value.indicator.definition = null;
        assertEquals(List.of("indicator value.not-reportable"), faults(value));
        value.kind = ValueKind.TARGET;
        assertEquals(List.of(), faults(value));
    }

    @Test
    void an_actual_beside_a_counted_one_says_why_it_is_preferred() {
        IndicatorValue value = actual(indicator(UNIT, VISITS), 5);
        assertEquals(List.of("overrideReason value.override"), faults(value));
        value.overrideReason = Text.same("Two visits were never recorded.");
        assertEquals(List.of(), faults(value));
        value.overrideReason = null;
        value.kind = ValueKind.TARGET;
        assertEquals(List.of(), faults(value));
    }

    @Test
    void a_reason_for_giving_back_stands_with_what_was_given_back_and_nowhere_else() {
        IndicatorValue value = actual(indicator(UNIT, MANUAL), 5);
        value.status = ValueStatus.RETURNED;
        assertEquals(List.of("returnedReason value.returned-reason"), faults(value));
        value.returnedReason = Text.same("The lists say six.");
        assertEquals(List.of(), faults(value));
        value.status = ValueStatus.DRAFT;
        assertEquals(List.of("returnedReason value.returned-reason"), faults(value));
    }

    @Test
    void what_is_told_in_words_has_words_and_no_figure_and_all_else_a_figure() {
        assertEquals(List.of("value value.missing"), faults(actual(indicator(UNIT, MANUAL), null)));
        IndicatorValue words = actual(indicator(QUALITATIVE, MANUAL), 5);
        assertEquals(List.of("value value.in-words", "comment value.comment"), faults(words));
        words.amount = null;
        words.comment = Text.same("Officers greet people by name.");
        assertEquals(List.of(), faults(words));
    }

    @Test
    void only_percentages_come_of_two_figures_and_agree_with_them() {
        IndicatorValue share = actual(indicator(PERCENTAGE, MANUAL), 50);
        share.numerator = BigDecimal.ONE;
        assertEquals(List.of("denominator value.share"), faults(share));
        share.denominator = BigDecimal.valueOf(2);
        assertEquals(List.of(), faults(share));
        assertEquals(List.of("value value.share-differs"), faults(share, BigDecimal.valueOf(40)));
        share.indicator.measure = UNIT;
        assertEquals(List.of("denominator value.share"), faults(share));
    }

    @Test
    void parts_are_told_once_each_and_make_up_no_more_than_the_value() {
        IndicatorValue value = actual(indicator(UNIT, MANUAL), 8);
        value.parts = List.of(part("FEMALE", 4), part("MALE", 4));
        assertEquals(List.of(), faults(value));
        value.parts = List.of(part("FEMALE", 4), part("MALE", 5));
        assertEquals(List.of("disaggregation value.parts-exceed"), faults(value));
        value.parts = List.of(part("FEMALE", 1), part("FEMALE", 2));
        assertEquals(List.of("disaggregation value.category-twice"), faults(value));
    }
}
