package org.enlace.quality;

/** Why a record may not be relied on as it is. */
public enum QualityReason {
    VISIT_UNREPORTED,
    DELEGATION_MISMATCH,
    INDICATOR_WITHOUT_DEFINITION,
    INDICATOR_WITHOUT_BASELINE,
    VALUE_INCOMPLETE,
    AGREEMENT_EXPIRED,
    NO_SOURCE,
    UNTRANSLATED
}
