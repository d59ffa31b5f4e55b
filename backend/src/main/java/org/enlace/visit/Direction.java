package org.enlace.visit;

/** Who travels to whom: TO_RESOURCE takes peers to the resource party, TO_PEER its experts out to them. */
public enum Direction {
    TO_RESOURCE,
    TO_PEER,
    BOTH_WAYS,
    UNKNOWN
}
