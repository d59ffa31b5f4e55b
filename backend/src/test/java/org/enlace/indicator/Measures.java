package org.enlace.indicator;

import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;

/** A program with an objective, and indicators of it, as tests need them. */
public final class Measures {

    public final Made program;
    public final Made objective;

    public Measures() {
        this(Api.program("Program").create());
    }

    public Measures(Made program) {
        this.program = program;
        objective = new Sketch("objectives")
                .with("program", program.code())
                .with("level", "STRATEGIC_OBJECTIVE")
                .with("text", Map.of("en", Api.unique("Train local governments")))
                .create();
    }

    /** Nothing more than what every indicator has. */
    public Sketch bare() {
        return new Sketch("indicators")
                .with("code", Api.unique("indicator"))
                .with("program", program.code())
                .with("objective", objective.code())
                .with("title", Map.of("en", "People trained"))
                .with("resultType", "OUTPUT")
                .with("measure", "UNIT");
    }

    /** One that may be reported, with the year 2013 in two halves. */
    public Sketch indicator() {
        return bare().with("definition", Map.of("en", "Everybody who attended a training"))
                .with("baselineYear", 2010)
                .with("baselineValue", 0)
                .with("dimensions", List.of("SEX", "COUNTRY"))
                .with(
                        "periods",
                        List.of(period("2013 H1", "2013-01", "2013-06"), period("2013 H2", "2013-07", "2013-12")));
    }

    public static Map<String, Object> period(String label, String start, String end) {
        return Map.of("label", label, "start", start, "end", end);
    }

    public static Map<String, Object> locked(String label, String start, String end) {
        return Map.of("label", label, "start", start, "end", end, "locked", true);
    }

    /** An actual of the first half year. */
    public static Sketch actual(Made indicator, Object value) {
        return new Sketch("indicator-values")
                .with("indicator", indicator.code())
                .with("period", "2013 H1")
                .with("kind", "ACTUAL")
                .with("value", value);
    }

    public static Sketch target(Made indicator, Object value) {
        return actual(indicator, value).with("kind", "TARGET");
    }

    public static Map<String, Object> part(String dimension, String category, int value) {
        return Map.of("dimension", dimension, "category", category, "value", value);
    }
}
