package org.enlace.agreement;

/** Where an agreement stands on its way from draft to end. */
public enum AgreementStatus {
    DRAFT,
    NEGOTIATED,
    RATIFIED,
    SIGNED,
    IN_FORCE,
    EXPIRED,
    TERMINATED
}
