package org.enlace.participant;

/** For whom somebody takes part; only those who travel for the senders are the delegation. */
public enum ParticipantSide {
    SENDING,
    HOSTING,
    FACILITATING
}
