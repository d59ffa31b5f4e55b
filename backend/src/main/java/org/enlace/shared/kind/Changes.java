package org.enlace.shared.kind;

import io.quarkus.arc.Arc;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tells once, after a transaction was committed, that it changed records, to those who remember what they read. */
public final class Changes {

    /** Fired after the commit, whatever number of records was created, changed or deleted. */
    public record Committed() {}

    private Changes() {}

    /** Notes that the running transaction changes records; bulk statements, of which entities know nothing, call it. */
    public static void noted() {
        var transaction = Arc.container()
                .instance(TransactionSynchronizationRegistry.class)
                .get();
        if (transaction.getResource(Changes.class) == null) {
            transaction.putResource(Changes.class, true);
            transaction.registerInterposedSynchronization(new Announcement());
        }
    }

    private static final class Announcement implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing is announced that may still be rolled back
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                Arc.container().beanManager().getEvent().fire(new Committed());
            }
        }
    }
}
