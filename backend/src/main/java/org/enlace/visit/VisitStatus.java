package org.enlace.visit;

/** Where a visit stands; only a completed one counts toward commitments. */
public enum VisitStatus {
    POTENTIAL,
    PLANNED,
    ACTIVE,
    COMPLETED,
    POSTPONED,
    CANCELLED
}
