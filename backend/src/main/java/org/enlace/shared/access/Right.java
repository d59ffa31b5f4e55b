package org.enlace.shared.access;

/** What an operation asks of whoever calls it; what it does to which record is a further question. */
public enum Right {
    /** Nothing: whoever can reach the installation may. */
    NONE(null, null),
    /** Reading; without an account only what is published, where the installation allows it. */
    READ(Role.VIEWER, Scope.READ),
    /** Changing records; a partner only those of its partnerships. */
    WRITE(Role.PARTNER, Scope.WRITE),
    /** Changing what belongs to all programs, such as focus areas. */
    COORDINATE(Role.COORDINATOR, Scope.WRITE),
    /** Keeping accounts, reading the audit. */
    ADMINISTER(Role.ADMIN, Scope.ADMIN),
    /** Being signed in, whatever the role. */
    ACCOUNT(null, null),
    /** Changing one's own account; a token that reaches less than its owner's role may not. */
    SELF(null, null);

    /** The least role that has it, {@code null} where any has, and the scope that a token needs for it. */
    final Role role;

    final Scope scope;

    Right(Role role, Scope scope) {
        this.role = role;
        this.scope = scope;
    }

    public boolean heldBy(Caller caller) {
        return switch (this) {
            case NONE -> true;
            case READ -> caller.anonymous() || caller.has(Scope.READ);
            case WRITE -> caller.has(Scope.WRITE);
            case COORDINATE -> caller.has(Scope.WRITE) && caller.role() != Role.PARTNER;
            case ADMINISTER -> caller.has(Scope.ADMIN);
            case ACCOUNT -> !caller.anonymous();
            case SELF -> !caller.anonymous() && Scope.of(caller.role()).allMatch(caller::has);
        };
    }
}
