package org.enlace.overview;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.indicator.Indicator;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.text.Text;
import org.enlace.tally.PeriodLine;

/**
 * What an indicator was to reach in its present period, or its last, and what it reached.
 *
 * @param target {@code null} where none is approved
 * @param actual {@code null} where none counts yet
 */
public record IndicatorLine(
        TextRef indicator,
        Text unit,
        boolean ascending,
        @Schema(nullable = true, examples = "FY2013 Q4") String period,
        @Schema(nullable = true, examples = "4") BigDecimal target,
        @Schema(nullable = true, examples = "3") BigDecimal actual,

        @Schema(nullable = true, description = "Whether the actual was computed or reported.")
        PeriodLine.Origin actualFrom) {

    /** @param line {@code null} of an indicator without periods */
    static IndicatorLine of(Indicator indicator, PeriodLine line) {
        TextRef named = TextRef.of(indicator);
        return line == null
                ? new IndicatorLine(named, indicator.unit, indicator.ascending, null, null, null, null)
                : new IndicatorLine(
                        named,
                        indicator.unit,
                        indicator.ascending,
                        line.period().label(),
                        line.aim(),
                        line.actual(),
                        line.actualFrom());
    }
}
