package org.enlace.result;

/** How far a value has come on its way from whoever wrote it to whoever answers for it. */
public enum ValueStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    /** Whether a value may go on to the other; an approved one only back, with a reason. */
    boolean leadsTo(ValueStatus next) {
        return next == this
                || switch (this) {
                    case DRAFT, RETURNED -> next == SUBMITTED;
                    case SUBMITTED -> next == APPROVED || next == RETURNED;
                    case APPROVED -> next == RETURNED;
                };
    }
}
