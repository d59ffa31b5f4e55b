package org.enlace.observation;

/** How sure a figure is, or why there is none. */
public enum ObservationStatus {
    FINAL,
    PROVISIONAL,
    ESTIMATED,
    NOT_REPORTED,
    SUPPRESSED;

    /** Nobody knows, or nobody may: then there is no figure, which is not the figure zero. */
    public boolean withoutValue() {
        return this == NOT_REPORTED || this == SUPPRESSED;
    }
}
