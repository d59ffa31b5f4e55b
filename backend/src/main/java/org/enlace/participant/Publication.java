package org.enlace.participant;

/** What the public may learn of somebody's part: nothing, that there was such a role, or the name. */
public enum Publication {
    NOBODY,
    ROLE_ONLY,
    NAME
}
