package org.enlace.practice;

/** How far a practice has come in a municipality. */
public enum AdoptionStatus {
    SEEN,
    PLANNED,
    PILOTED,
    ADOPTED,
    INSTITUTIONALISED,
    ABANDONED
}
