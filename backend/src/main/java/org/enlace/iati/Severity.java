package org.enlace.iati;

/** What comes of a finding. */
public enum Severity {
    /** There is no file before it is mended. */
    ERROR,
    /** Something is left out of the file, or something else stands in for it. */
    WARNING,
    /** The file says less than IATI would like to know. */
    NOTE
}
