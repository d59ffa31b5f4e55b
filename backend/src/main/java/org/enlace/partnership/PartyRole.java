package org.enlace.partnership;

/** A party's part: RESOURCE shares its practice, PEER learns and adapts. */
public enum PartyRole {
    RESOURCE,
    PEER,
    FACILITATOR,
    OBSERVER
}
