package org.enlace.program;

/** What a period did to a program's term. */
public enum PeriodKind {
    ORIGINAL,
    EXTENSION,
    NO_COST_EXTENSION,
    SHORTENING,
    CLOSE_OUT
}
