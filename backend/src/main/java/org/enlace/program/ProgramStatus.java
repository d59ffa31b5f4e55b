package org.enlace.program;

/** Where a program stands: IATI's activity status. */
public enum ProgramStatus {
    PIPELINE,
    IMPLEMENTATION,
    FINALISATION,
    CLOSED,
    CANCELLED,
    SUSPENDED
}
