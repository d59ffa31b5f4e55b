package org.enlace.outcome;

/** On what ground a contribution is held to be one. */
public enum Basis {
    STATED_BY_SOURCE,
    INFERRED,
    EVALUATED
}
