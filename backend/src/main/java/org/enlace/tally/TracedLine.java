package org.enlace.tally;

import java.util.List;
import org.enlace.result.IndicatorValue;

/**
 * A period of an indicator with what is behind its figures.
 *
 * @param tally the records behind the computed actual, {@code null} where none is computed
 * @param approved the target and the actual that somebody gave and that count
 */
public record TracedLine(PeriodLine line, Tally tally, List<IndicatorValue> approved) {}
