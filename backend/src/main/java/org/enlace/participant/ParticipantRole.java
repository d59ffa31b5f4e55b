package org.enlace.participant;

/** What somebody was in a visit. */
public enum ParticipantRole {
    HEAD_OF_DELEGATION,
    DELEGATE,
    ACCOMPANYING_STAFF,
    INTERPRETER,
    FACILITATOR,
    HOST_OFFICIAL,
    PRESENTER,
    OBSERVER
}
