package org.enlace.outcome;

/** How well it is known that an outcome came about. */
public enum Verification {
    CLAIMED,
    DOCUMENTED,
    VERIFIED,
    DISPUTED
}
