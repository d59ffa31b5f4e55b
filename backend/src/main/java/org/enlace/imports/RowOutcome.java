package org.enlace.imports;

/** What became of one row. */
public enum RowOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
