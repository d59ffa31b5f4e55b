package org.enlace.imports.packed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The numbers of a workbook in words: as numbers, or as the days that Excel counts since 1900 or 1904. */
final class Numbers {

    /** Excel keeps 15 digits and writes 17, of which the last two are noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST = 40;
    private static final int LEAP_DAY_OF_1900 = 60;
    private static final double AFTER_YEAR_9999 = 2_958_466;
    private static final int DAY_SECONDS = 86_400;
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

    private Numbers() {}

    /** A number from 0, or -1 for anything else. */
    static int whole(String digits) {
        try {
            return digits == null ? -1 : Math.max(-1, Integer.parseInt(digits));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** Without a fraction of zeros and without an exponent; what is no number stays as it is. */
    static String plain(String raw) {
        if (raw.length() > LONGEST) {
            return raw;
        }
        try {
            BigDecimal number = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
            return Math.abs(number.scale()) > LONGEST ? raw : number.toPlainString();
        } catch (NumberFormatException none) {
            return raw;
        }
    }

    /** As exact as the cell shows it: a cell that shows {@code Dec-13} says nothing of a day. */
    static String date(String raw, DateFormat shown, boolean from1904) {
        double days;
        try {
            days = Double.parseDouble(raw);
        } catch (NumberFormatException none) {
            return raw;
        }
        if (!(days >= 0 && days < AFTER_YEAR_9999)) {
            return plain(raw);
        }
        long seconds = Math.round((days - Math.floor(days)) * DAY_SECONDS);
        long whole = (long) days + (!from1904 && days < LEAP_DAY_OF_1900 ? 1 : 0);
        LocalDateTime moment = (from1904 ? FROM_1904 : FROM_1900)
                .plusDays(whole)
                .atStartOfDay()
                .plusSeconds(seconds);
        return switch (shown) {
            case YEAR -> String.valueOf(moment.getYear());
            case MONTH -> moment.toString().substring(0, "2013-12".length());
            case TIME -> moment.toLocalTime().toString();
            case MOMENT ->
                moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toString();
            default -> moment.toLocalDate().toString();
        };
    }
}
