package org.enlace.organization;

/** How one municipality came to stand for another. */
public enum SuccessionKind {
    MERGED_INTO,
    SPLIT_INTO,
    RENAMED,
    BECAME_DISTRICT_OF
}
