package org.enlace.indicator;

/** Where in the chain of results an indicator measures, in the terms of IATI. */
public enum ResultType {
    OUTPUT,
    OUTCOME,
    IMPACT,
    OTHER
}
