package org.enlace.indicator;

import java.util.Arrays;
import java.util.stream.Stream;

/** Stretches of age by which people are told apart, each up to the one after it. */
public enum AgeBand {
    UNDER_18(0, "0-17"),
    UNDER_30(18, "18-29"),
    UNDER_45(30, "30-44"),
    UNDER_60(45, "45-59"),
    FROM_60(60, "60+");

    private final int from;
    public final String label;

    AgeBand(int from, String label) {
        this.from = from;
        this.label = label;
    }

    /** The band of somebody born in the one year and met in the other. */
    public static AgeBand of(int born, int met) {
        return Arrays.stream(values())
                .filter(band -> met - born >= band.from)
                .reduce((younger, older) -> older)
                .orElse(UNDER_18);
    }

    static Stream<String> labels() {
        return Arrays.stream(values()).map(band -> band.label);
    }
}
