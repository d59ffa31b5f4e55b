package org.enlace.shared.access;

/** What an operation asks of whoever calls it; what it does to which record is a further question. */
public enum Right {
    /** Nothing: whoever can reach the installation may. */
    NONE,
    /** Reading; without an account only what is published, where the installation allows it. */
    READ,
    /** Changing records; a partner only those of its partnerships. */
    WRITE,
    /** Changing what belongs to all programs, such as focus areas. */
    COORDINATE,
    /** Keeping accounts, reading the audit. */
    ADMINISTER,
    /** Being signed in, whatever the role. */
    ACCOUNT;

    boolean heldBy(Caller caller) {
        return switch (this) {
            case NONE -> true;
            case READ -> caller.anonymous() || caller.has(Scope.READ);
            case WRITE -> caller.has(Scope.WRITE);
            case COORDINATE -> caller.has(Scope.WRITE) && caller.role() != Role.PARTNER;
            case ADMINISTER -> caller.has(Scope.ADMIN);
            case ACCOUNT -> !caller.anonymous();
        };
    }
}
