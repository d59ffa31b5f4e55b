package org.enlace.shared.rest;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Renamed;
import org.hibernate.Hibernate;

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
            transaction.registerInterposedSynchronization(names);
        }
        names.add(renamed.record());
    }

    private final class Names implements Synchronization {

        private final Map<Class<?>, Set<UUID>> renamed = new HashMap<>();

        void add(Recorded<?> record) {
            renamed.computeIfAbsent(Hibernate.getClass(record), type -> new LinkedHashSet<>())
                    .add(record.id);
        }

        @Override
        public void beforeCompletion() {
            Panache.getSession().flush();
            rewording.after(renamed);
        }

        @Override
        public void afterCompletion(int status) {
            renamed.clear();
        }
    }
}
