package org.enlace.tally;

import java.util.List;
import org.enlace.indicator.Indicator;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.text.Text;

/**
 * What an indicator was to reach and did, period by period.
 *
 * @param reportable whether it has a definition, and a baseline or a reason for none; nothing is computed before
 */
public record IndicatorReach(TextRef indicator, Text unit, boolean reportable, List<PeriodLine> periods) {

    static IndicatorReach of(Indicator indicator, List<PeriodLine> periods) {
        return new IndicatorReach(TextRef.of(indicator), indicator.unit, indicator.reportable(), periods);
    }
}
