package org.enlace.objective;

/** How far up a program's results framework an objective stands. */
public enum ObjectiveLevel {
    STRATEGIC_OBJECTIVE,
    INTERMEDIATE_RESULT,
    SUB_RESULT
}
