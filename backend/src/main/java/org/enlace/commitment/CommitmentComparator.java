package org.enlace.commitment;

/** How the count has to compare with the promised quantity. */
public enum CommitmentComparator {
    AT_LEAST,
    EXACTLY,
    AT_MOST;

    boolean holds(long actual, int quantity) {
        return switch (this) {
            case AT_LEAST -> actual >= quantity;
            case EXACTLY -> actual == quantity;
            case AT_MOST -> actual <= quantity;
        };
    }

    /** Whether the count is already too high ever to hold again. */
    boolean exceeded(long actual, int quantity) {
        return this != AT_LEAST && actual > quantity;
    }
}
