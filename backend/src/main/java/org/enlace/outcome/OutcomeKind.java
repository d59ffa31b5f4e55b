package org.enlace.outcome;

/** What sort of change came about. */
public enum OutcomeKind {
    BODY_CREATED,
    POLICY_ADOPTED,
    PLAN_APPROVED,
    PROGRAM_LAUNCHED,
    TRAINING_REPLICATED,
    EQUIPMENT_DONATED,
    SPACE_RECOVERED,
    AGREEMENT_SIGNED,
    RECOGNITION,
    OTHER
}
