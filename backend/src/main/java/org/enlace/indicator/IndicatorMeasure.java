package org.enlace.indicator;

/** In what an indicator is measured, in the terms of IATI. */
public enum IndicatorMeasure {
    UNIT,
    PERCENTAGE,
    NOMINAL,
    ORDINAL,
    QUALITATIVE;

    /** Whether the parts of a value add up to it; of percentages each stands for itself. */
    public boolean addsUp() {
        return this == UNIT;
    }
}
