package org.enlace.shared.rest;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Renamed;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Lets every record be found and sorted by the present names of what it refers to, however far away.
 *
 * <p>It runs once, at the end of a transaction, for all that was renamed in it; writes that rename nothing cost
 * nothing.
 */
@Singleton
public class Renaming {

    private final TransactionSynchronizationRegistry transaction;
    private final Rewording rewording;

    Renaming(TransactionSynchronizationRegistry transaction, Rewording rewording) {
        this.transaction = transaction;
        this.rewording = rewording;
    }

    void note(@Observes Renamed renamed) {
        Names names = (Names) transaction.getResource(Renaming.class);
        if (names == null) {
            names = new Names();
            transaction.putResource(Renaming.class, names);
            atTheEnd(names);
        }
        names.add(renamed.record());
    }

    /** Asks the session, which gives its connection back before anybody else is asked at the end of a transaction. */
    private void atTheEnd(Names names) {
        Panache.getSession()
                .unwrap(SharedSessionContractImplementor.class)
                .getTransactionCompletionCallbacks()
                .registerCallback(session -> rewording.after(names.renamed));
    }

    private static final class Names {

        private final Map<Class<?>, Set<UUID>> renamed = new HashMap<>();

        void add(Recorded<?> record) {
            renamed.computeIfAbsent(Hibernate.getClass(record), type -> new LinkedHashSet<>())
                    .add(record.id);
        }
    }
}
