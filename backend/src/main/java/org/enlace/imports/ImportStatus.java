package org.enlace.imports;

/** How far an import is, and how it ended. */
public enum ImportStatus {
    /** Waits for its turn. */
    QUEUED,
    RUNNING,
    /** Checked, as asked; nothing was written. */
    VALIDATED,
    /** Rows were rejected; nothing was written. */
    REJECTED,
    /** Its rows are in the database. */
    COMMITTED,
    /** It broke off; nothing was written. */
    FAILED,
    /** Was committed and then taken back. */
    UNDONE;

    /** Whether nothing more will happen by itself. */
    public boolean finished() {
        return this != QUEUED && this != RUNNING;
    }
}
