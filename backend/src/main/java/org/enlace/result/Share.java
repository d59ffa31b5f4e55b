package org.enlace.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A percentage and what it was computed with. */
final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Share() {}

    /** The value that was given, else the percentage that follows from the two, to two decimals. */
    static BigDecimal value(BigDecimal given, BigDecimal numerator, BigDecimal denominator) {
        return given != null || !known(numerator, denominator)
                ? given
                : exact(numerator, denominator).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether the percentage is that of the two, as exactly as it was given. */
    static boolean agrees(BigDecimal given, BigDecimal numerator, BigDecimal denominator) {
        return given == null
                || !known(numerator, denominator)
                || exact(numerator, denominator)
                                .setScale(Math.max(0, given.scale()), RoundingMode.HALF_UP)
                                .compareTo(given)
                        == 0;
    }

    static boolean known(BigDecimal numerator, BigDecimal denominator) {
        return numerator != null && denominator != null && denominator.signum() > 0;
    }

    private static BigDecimal exact(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL64);
    }
}
