package org.enlace.overview;

/** Why something needs attention. */
public enum AttentionReason {
    COMMITMENT_OVERDUE,
    AGREEMENT_ENDING,
    VISIT_UNREPORTED,
    DELEGATION_MISMATCH
}
