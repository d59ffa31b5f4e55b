package org.enlace.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.enlace.shared.date.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class PeriodPlanTest {

    private static List<IndicatorPeriod> periods(PeriodCalendar calendar, Frequency often, String from, String to) {
        return new PeriodPlan(calendar, often, PartialDate.of(from), PartialDate.of(to)).periods(Frequency.QUARTERLY);
    }

    private static List<String> labels(PeriodCalendar calendar, Frequency often, String from, String to) {
        return periods(calendar, often, from, to).stream()
                .map(IndicatorPeriod::label)
                .toList();
    }

    @Test
    void the_us_fiscal_year_begins_in_october_of_the_year_before() {
        List<IndicatorPeriod> quarters = periods(PeriodCalendar.US_FISCAL, Frequency.QUARTERLY, "2012-10", "2013-09");

        assertEquals(
                List.of("FY2013 Q1", "FY2013 Q2", "FY2013 Q3", "FY2013 Q4"),
                quarters.stream().map(IndicatorPeriod::label).toList());
        assertEquals(LocalDate.of(2012, 10, 1), quarters.get(0).from());
        assertEquals(LocalDate.of(2012, 12, 31), quarters.get(0).to());
        assertEquals(LocalDate.of(2013, 9, 30), quarters.get(3).to());
    }

    @Test
    void calendar_years_are_called_by_their_number() {
        assertEquals(
                List.of("2011", "2012"), labels(PeriodCalendar.CALENDAR, Frequency.ANNUAL, "2011-05", "2012-03-01"));
        assertEquals(
                List.of("2011 H1", "2011 H2"), labels(PeriodCalendar.CALENDAR, Frequency.SEMIANNUAL, "2011", "2011"));
        assertEquals(
                List.of("FY2014 H1"), labels(PeriodCalendar.US_FISCAL, Frequency.SEMIANNUAL, "2013-12", "2014-01"));
    }

    @Test
    void months_are_called_the_same_in_every_calendar() {
        assertEquals(
                List.of("2012-12", "2013-01"),
                labels(PeriodCalendar.US_FISCAL, Frequency.MONTHLY, "2012-12-31", "2013-01-01"));
    }

    @Test
    void a_plan_without_a_frequency_takes_that_of_the_indicator() {
        assertEquals(List.of("2013 Q3"), labels(PeriodCalendar.CALENDAR, null, "2013-08", "2013-08"));
    }

    @Test
    void periods_that_touch_do_not_overlap_and_those_that_share_a_day_do() {
        IndicatorPeriod first = period("A", "2012-10", "2012-12");
        assertTrue(Timeline.of(List.of(first, period("B", "2013-01", "2013-03")))
                .clash()
                .isEmpty());
        assertTrue(Timeline.of(List.of(period("B", "2012-12-31", "2013-03"), first))
                .clash()
                .isPresent());
        assertTrue(
                Timeline.of(List.of(period("A", "2014", "2014"), first)).clash().isPresent());
    }

    @Test
    void a_long_period_overlaps_also_one_that_is_not_its_neighbor() {
        assertTrue(Timeline.of(List.of(
                        period("year", "2013", "2013"),
                        period("Q1", "2013-01-01", "2013-03"),
                        period("Q4", "2013-10", "2013-12")))
                .clash()
                .isPresent());
    }

    private static IndicatorPeriod period(String label, String start, String end) {
        return new IndicatorPeriod(label, PartialDate.of(start), PartialDate.of(end), null);
    }
}
