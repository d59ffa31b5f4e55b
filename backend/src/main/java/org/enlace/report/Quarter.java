package org.enlace.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enlace.indicator.Frequency;
import org.enlace.indicator.PeriodCalendar;
import org.enlace.tally.Window;

/**
 * A quarter of the United States' fiscal year, which begins on 1 October of the year before.
 *
 * @param first its first month
 */
public record Quarter(YearMonth first) implements Comparable<Quarter> {

    static final String PATTERN = "FY[0-9]{4} Q[1-4]";

    private static final Pattern NAME = Pattern.compile("FY([1-9][0-9]{3})[ -]Q([1-4])", Pattern.CASE_INSENSITIVE);
    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(PeriodCalendar.US_FISCAL.first(YearMonth.from(day), Frequency.QUARTERLY));
    }

    /** Reads {@code FY2013 Q4}, also as addresses write it; empty where it is none. */
    static Optional<Quarter> read(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        YearMonth year = YearMonth.of(Integer.parseInt(parts.group(1)), 1).minusMonths(MONTHS);
        return Optional.of(new Quarter(year.plusMonths(MONTHS * (Long.parseLong(parts.group(2)) - 1))));
    }

    /** That of a label that is one. */
    static Quarter named(String label) {
        return read(label).orElseThrow(() -> new IllegalArgumentException(label));
    }

    /** {@code FY2013 Q4}. */
    String label() {
        return PeriodCalendar.US_FISCAL.label(first, Frequency.QUARTERLY);
    }

    /** As addresses write it. */
    String code() {
        return label().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    LocalDate from() {
        return first.atDay(1);
    }

    LocalDate to() {
        return first.plusMonths(MONTHS - 1L).atEndOfMonth();
    }

    Window window() {
        return new Window(from(), to());
    }

    Quarter next() {
        return new Quarter(first.plusMonths(MONTHS));
    }

    /** Its number where {@code one} is the first, less than 1 before that. */
    int since(Quarter one) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(one.first, first) / MONTHS) + 1;
    }

    @Override
    public int compareTo(Quarter other) {
        return first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return label();
    }
}
