package org.enlace.shared.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enlace.shared.date.PartialDate;

/** What somebody probably meant by a date or a number as spreadsheets show it, written as it is read here. */
final class Meant {

    private static final Pattern DAY_LAST = Pattern.compile("([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern THOUSANDS =
            Pattern.compile("[-+]?[0-9]{1,3}(?:[.,'\\u00A0\\u202F ][0-9]{3})+(?:[.,][0-9]+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final String SEPARATORS = ".,'\u00A0\u202F ";
    private static final int LONGEST = 40;

    private Meant() {}

    /** The hint, or {@code null} where the value gives none away. */
    static Message by(Object value, Class<?> type) {
        String text = value == null ? "" : value.toString().strip();
        if (text.length() > LONGEST) {
            return null;
        }
        boolean whole = type == int.class || type == Integer.class || type == Long.class;
        List<String> ways = type == PartialDate.class || type == LocalDate.class
                ? dates(text)
                : whole || Number.class.isAssignableFrom(type) ? numbers(text, whole) : List.of();
        return switch (ways.size()) {
            case 0 -> null;
            case 1 -> new Message("write", ways.get(0));
            default -> new Message("write-either", ways.get(0), ways.get(1));
        };
    }

    private static List<String> dates(String text) {
        List<String> days = new ArrayList<>();
        Matcher last = DAY_LAST.matcher(text);
        if (last.matches()) {
            add(days, last.group(1), last.group(2), last.group(3));
        }
        Matcher first = DAY_FIRST.matcher(text);
        if (first.matches()) {
            add(days, first.group(3), first.group(2), first.group(1));
            add(days, first.group(3), first.group(1), first.group(2));
        }
        return days.stream().distinct().toList();
    }

    private static void add(List<String> days, String year, String month, String day) {
        try {
            days.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException none) {
            // No day of the calendar in this order.
        }
    }

    private static List<String> numbers(String text, boolean whole) {
        List<String> numbers = new ArrayList<>();
        if (THOUSANDS.matcher(text).matches()) {
            int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
            boolean decimals = point >= 0 && text.indexOf(text.charAt(point)) == point && digits(text, point);
            numbers.add(decimals ? bare(text.substring(0, point)) + "." + text.substring(point + 1) : bare(text));
        }
        if (!whole && DECIMAL_COMMA.matcher(text).matches()) {
            numbers.add(text.replace(',', '.'));
        }
        return numbers;
    }

    /** Whether what follows the last separator are decimals: another separator goes before, or they are not three. */
    private static boolean digits(String text, int point) {
        boolean another = text.substring(0, point).chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
        return another || text.length() - point - 1 != 3;
    }

    private static String bare(String number) {
        return number.replaceAll("[^0-9-]", "");
    }
}
