package org.enlace.partnership;

/** How two places are bound: the forms of the RGRE's twinning register. */
public enum PartnershipForm {
    TWINNING,
    FRIENDSHIP,
    CONTACT,
    PROJECT_PARTNERSHIP
}
