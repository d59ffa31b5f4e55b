package org.enlace.visit;

/** What a visit is for. */
public enum VisitKind {
    EXCHANGE,
    STUDY_TOUR,
    TECHNICAL_ASSISTANCE,
    TRAINING,
    ASSESSMENT,
    CONFERENCE,
    VIRTUAL
}
