package org.enlace.program;

/** IATI's organisation role. */
public enum ProgramRole {
    FUNDING,
    ACCOUNTABLE,
    EXTENDING,
    IMPLEMENTING
}
