package org.enlace.audit;

import java.util.UUID;

/**
 * The first place of a chain that is not as it was written.
 *
 * @param number of the entry, or where it should be
 * @param entry {@code null} where there is none
 */
record Fault(Kind kind, long number, UUID entry) {

    enum Kind {
        /** The record of the chain's end is gone. */
        NO_END,
        /** An entry is not there, or stands elsewhere. */
        MISSING,
        /** An entry names another one before it. */
        UNLINKED,
        /** A field of an entry is not what its hash covers. */
        ALTERED,
        /** The content is not what its digest covers, or is gone although no entry says so. */
        CONTENT,
        /** The chain ends elsewhere than its end says. */
        OTHER_END,
        /** The chain has another entry than a head that was kept says. */
        OTHER_HEAD;

        String key() {
            return "audit.fault." + name();
        }
    }

    static Fault of(Kind kind, AuditEntry entry) {
        return new Fault(kind, entry.number, entry.id);
    }

    static Fault at(Kind kind, long number) {
        return new Fault(kind, number, null);
    }
}
