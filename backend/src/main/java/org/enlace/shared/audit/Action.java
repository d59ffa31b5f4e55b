package org.enlace.shared.audit;

/** What was done, as the audit calls it. */
public enum Action {
    CREATE,
    /** Any change of a record: a replacement, a patch, a step such as the completion of a visit. */
    CHANGE,
    DELETE,
    /** A file was taken; its rows have no entries of their own. */
    IMPORT,
    /** An import was taken back. */
    UNDO,
    /** Personal data was shown. */
    READ,
    /** Records were written to a file. */
    EXPORT,
    SET_UP,
    SIGN_IN,
    SIGN_IN_REFUSED,
    SIGN_OUT,
    /** An account was invited, or its link made anew. */
    INVITE,
    RESET,
    /** A token or session ended before its time. */
    REVOKE,
    /** Two records of one person became one. */
    MERGE,
    /** A person became nameless, and with it the contents of entries about them. */
    ERASE
}
