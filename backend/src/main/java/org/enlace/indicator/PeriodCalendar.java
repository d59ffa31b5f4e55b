package org.enlace.indicator;

import java.time.YearMonth;

/** The year by which periods are counted. */
public enum PeriodCalendar {
    CALENDAR(0, ""),
    /** The year of the United States' government, which begins on 1 October of the year before. */
    US_FISCAL(3, "FY");

    private static final int YEAR = 12;

    private final int ahead;
    private final String prefix;

    PeriodCalendar(int ahead, String prefix) {
        this.ahead = ahead;
        this.prefix = prefix;
    }

    /** The first month of the period in which the month lies. */
    public YearMonth first(YearMonth month, Frequency frequency) {
        return month.minusMonths(place(month) % frequency.months);
    }

    /** What people call the period that begins with the month, such as {@code FY2013 Q4}. */
    public String label(YearMonth first, Frequency frequency) {
        String year = prefix + first.plusMonths(ahead).getYear();
        int number = place(first) / frequency.months + 1;
        return switch (frequency) {
            case MONTHLY -> first.toString();
            case QUARTERLY -> year + " Q" + number;
            case SEMIANNUAL -> year + " H" + number;
            case ANNUAL -> year;
        };
    }

    /** Which month of the year it is, from 0 on. */
    private int place(YearMonth month) {
        return (month.getMonthValue() - 1 + ahead) % YEAR;
    }
}
