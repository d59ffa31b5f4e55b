package org.enlace.person;

/** As far as it is known and was told; nothing is guessed from a name. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    NOT_DISCLOSED,
    NOT_KNOWN
}
