package org.enlace.shared.access;

/** What somebody is in the installation, from the least to the most; personal data is a permission beside it. */
public enum Role {
    /** Reads. */
    VIEWER,
    /** Writes only in partnerships to which one of its organizations is a party. */
    PARTNER,
    /** Writes in all programs. */
    COORDINATOR,
    /** Also keeps accounts, and reads the audit. */
    ADMIN
}
