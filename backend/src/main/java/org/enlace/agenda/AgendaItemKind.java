package org.enlace.agenda;

/** What happens at a point of the agenda. */
public enum AgendaItemKind {
    PRESENTATION,
    SITE_VISIT,
    MEETING,
    CEREMONY,
    TRAINING_SESSION,
    COURT_OBSERVATION,
    COUNCIL_MEETING,
    PEER_DISCUSSION,
    RECEPTION,
    TRAVEL,
    OTHER
}
