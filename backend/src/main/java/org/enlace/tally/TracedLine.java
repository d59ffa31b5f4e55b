package org.enlace.tally;

/**
 * A period of an indicator with the records behind its computed actual.
 *
 * @param tally {@code null} where none is computed
 */
public record TracedLine(PeriodLine line, Tally tally) {}
