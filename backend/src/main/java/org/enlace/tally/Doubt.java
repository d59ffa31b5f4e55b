package org.enlace.tally;

/** Why something that may belong to a count was left out of it. */
public enum Doubt {
    /** Nobody said when it was. */
    UNDATED,
    /** Its date is not exact enough to tell the period. */
    PERHAPS_OUTSIDE,
    /** The outcome is disputed. */
    DISPUTED,
    /** The figure was not reported, or is withheld. */
    NO_FIGURE,
    /** A figure of a longer or later time tells the same. */
    TOLD_TWICE,
    /** People of whom nobody said where they belong, where only some places are counted. */
    ORGANIZATION_NOT_KNOWN
}
