package org.enlace.outcome;

/** How much something contributed to an outcome. */
public enum Strength {
    LOW,
    MEDIUM,
    HIGH
}
