package org.enlace.agreement;

/** What sort of paper binds the parties. */
public enum AgreementKind {
    MOU,
    LETTER_OF_INTENT,
    PARTNERSHIP_RECOGNITION,
    COOPERATIVE_AGREEMENT,
    WORK_PLAN,
    DONATION
}
