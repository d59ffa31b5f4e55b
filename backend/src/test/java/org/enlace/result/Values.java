package org.enlace.result;

import java.math.BigDecimal;
import java.util.List;
import org.enlace.indicator.CountSource;
import org.enlace.indicator.Counting;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorMeasure;
import org.enlace.indicator.IndicatorPeriod;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.text.Text;

/** Values of an indicator that need no database. */
final class Values {

    private Values() {}

    static Indicator indicator(IndicatorMeasure measure, CountSource source) {
        Indicator indicator = new Indicator();
        indicator.code = "people-trained";
        indicator.title = Text.same("People trained");
        indicator.definition = Text.same("Everybody who attended");
        indicator.baselineAmount = BigDecimal.ZERO;
        indicator.measure = measure;
        indicator.counting = new Counting(source, null, null, null, null, null, null);
        indicator.periods = List.of(period(false));
        return indicator;
    }

    static IndicatorPeriod period(boolean locked) {
        return new IndicatorPeriod("2013 H1", PartialDate.of("2013-01"), PartialDate.of("2013-06"), locked);
    }

    /** An actual of the first half year, as a draft. */
    static IndicatorValue actual(Indicator indicator, Integer amount) {
        IndicatorValue value = new IndicatorValue();
        value.indicator = indicator;
        value.period = "2013 H1";
        value.kind = ValueKind.ACTUAL;
        value.amount = amount == null ? null : BigDecimal.valueOf(amount);
        return value;
    }
}
