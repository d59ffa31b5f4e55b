package org.enlace.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people write them. */
public final class Amount {

    private static final int DECIMALS = 4;

    private Amount() {}

    /** With the decimals with which the database keeps it, so that the same number is no change. */
    public static BigDecimal kept(BigDecimal number) {
        return number == null ? null : number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Without trailing zeros or an exponent, the same before and after it was stored; {@code null} of nothing. */
    public static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
