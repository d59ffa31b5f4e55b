package org.enlace.indicator;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/**
 * Which periods to make: all of a calendar that touch the time from {@code from} to {@code to}.
 *
 * @param frequency the indicator's when left out
 */
public record PeriodPlan(
        @NotNull @Schema(examples = "US_FISCAL") PeriodCalendar calendar,
        @Schema(examples = "QUARTERLY") Frequency frequency,
        @NotNull @Schema(examples = "2012-10") PartialDate from,
        @NotNull @Schema(examples = "2013-09") PartialDate to) {

    /** As many as an indicator can have. */
    static final int MANY = 400;

    /**
     * Whole periods, also where {@code from} or {@code to} lies within one.
     *
     * @throws Refusal if there are none, or more than an indicator can have
     */
    List<IndicatorPeriod> periods(Frequency usual) {
        Frequency often = frequency == null ? usual : frequency;
        YearMonth last = YearMonth.from(to.latest());
        YearMonth first = calendar.first(YearMonth.from(from.earliest()), often);
        if (!PartialDate.ordered(from, to)) {
            throw Refusal.invalid(Violation.body("to", to, new Message("end-before-start", from)));
        }
        if (ChronoUnit.MONTHS.between(first, last) / often.months >= MANY) {
            throw Refusal.invalid(Violation.body("to", to, new Message("indicator.many-periods", MANY)));
        }
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(often.months))
                .map(month -> period(month, often))
                .toList();
    }

    private IndicatorPeriod period(YearMonth first, Frequency often) {
        PartialDate start = PartialDate.of(first.toString());
        PartialDate end = PartialDate.of(first.plusMonths(often.months - 1L).toString());
        return new IndicatorPeriod(calendar.label(first, often), start, end, false);
    }
}
