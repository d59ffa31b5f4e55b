package org.enlace.result;

/** Whether a value was aimed at or reached. */
public enum ValueKind {
    TARGET,
    ACTUAL
}
