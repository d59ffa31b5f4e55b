package org.enlace.partnership;

/** Where a partnership stands. */
public enum PartnershipStatus {
    PROPOSED,
    EXPLORATORY,
    ACTIVE,
    DORMANT,
    COMPLETED,
    CONTINUING,
    TERMINATED
}
