package org.enlace.commitment;

/** How a commitment stands today; never typed in. */
public enum CommitmentState {
    NOT_STARTED,
    ON_TRACK,
    BEHIND,
    MET,
    MISSED,
    WAIVED
}
