package org.enlace.indicator;

/** How often an indicator is reported. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    SEMIANNUAL(6),
    ANNUAL(12);

    final int months;

    Frequency(int months) {
        this.months = months;
    }
}
