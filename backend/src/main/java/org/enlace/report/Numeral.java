package org.enlace.report;

import java.util.List;

/** Numbers as the Romans wrote them, by which a program's quarterly reports are called. */
final class Numeral {

    private static final List<String> SIGNS =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
    private static final List<Integer> VALUES = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);

    private Numeral() {}

    /** {@code null} of what is less than one, for which there is none. */
    static String of(int number) {
        if (number < 1) {
            return null;
        }
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < SIGNS.size(); i++) {
            for (; rest >= VALUES.get(i); rest -= VALUES.get(i)) {
                numeral.append(SIGNS.get(i));
            }
        }
        return numeral.toString();
    }
}
