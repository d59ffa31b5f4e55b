package org.enlace.access;

/** Whether an account can be used. */
enum AccountStatus {
    /** Has no password yet. */
    INVITED,
    ACTIVE,
    DISABLED
}
