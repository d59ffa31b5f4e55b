package org.enlace.imports.packed;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell's number format shows of a date, which is all that tells a date from another number. */
enum DateFormat {
    NONE,
    YEAR,
    MONTH,
    DAY,
    MOMENT,
    TIME;

    /** Quoted and escaped characters, colours, conditions, and all but the first of several formats. */
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]|;.*");

    private static final Pattern HALF_DAY = Pattern.compile("am/pm|a/p");

    /** Those formats that each program knows by number, whatever the workbook says. */
    static DateFormat of(int number) {
        return switch (number) {
            case 14, 15, 16, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> DAY;
            case 17 -> MONTH;
            case 18, 19, 20, 21, 32, 33, 45, 46, 47 -> TIME;
            case 22 -> MOMENT;
            default -> NONE;
        };
    }

    /** A format that the workbook spells out, such as {@code dd/mm/yyyy}. */
    static DateFormat of(String code) {
        String letters = NO_CODE.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        String bare = HALF_DAY.matcher(letters).replaceAll("h");
        boolean time = bare.contains("h") || bare.contains("s");
        boolean month = bare.contains("m") && !time;
        boolean year = bare.contains("y");
        if (bare.contains("d") || year && time) {
            return time ? MOMENT : DAY;
        }
        if (time) {
            return TIME;
        }
        return month ? year ? MONTH : DAY : year ? YEAR : NONE;
    }
}
