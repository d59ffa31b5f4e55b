package org.enlace.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.enlace.shared.access.Caller;
import org.enlace.shared.audit.Deed;
import org.enlace.shared.kind.Changed;
import org.enlace.shared.rest.Kinds;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Writes down who did what, in the transaction that does it: an entry is there exactly when its deed is. */
@Singleton
public class Audit {

    private final TransactionSynchronizationRegistry transaction;
    private final AgroalDataSource database;
    private final CurrentVertxRequest request;
    private final Kinds kinds;
    private final Difference difference;

    Audit(
            TransactionSynchronizationRegistry transaction,
            AgroalDataSource database,
            CurrentVertxRequest request,
            Kinds kinds,
            Difference difference) {
        this.transaction = transaction;
        this.database = database;
        this.request = request;
        this.kinds = kinds;
        this.difference = difference;
    }

    void changed(@Observes Changed changed) {
        note(new Deed(
                changed.action(),
                kinds.of(changed.record()).name,
                changed.record().id,
                changed.person(),
                changed.record().code,
                changed.before(),
                changed.after()));
    }

    void done(@Observes Deed deed) {
        note(deed);
    }

    /** The entry that the deed gets with the commit. */
    AuditEntry note(Deed deed) {
        AuditEntry entry = entry(deed);
        QuarkusTransaction.joiningExisting().run(() -> pending().entries.add(entry));
        return entry;
    }

    private AuditEntry entry(Deed deed) {
        Caller caller = Caller.current();
        RoutingContext call = request.getCurrent();
        AuditEntry entry = new AuditEntry();
        entry.notedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        entry.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        entry.account = caller.account();
        entry.name = caller.name();
        entry.credential = caller.credential();
        entry.address = call == null ? null : call.request().remoteAddress().hostAddress();
        entry.action = deed.action();
        entry.kind = deed.kind();
        entry.record = deed.record();
        entry.person = deed.person();
        entry.code = deed.code();
        Difference.States states = difference.of(deed.before(), deed.after());
        entry.beforeState = states.before();
        entry.afterState = states.after();
        entry.close();
        return entry;
    }

    private Pending pending() {
        Pending pending = (Pending) transaction.getResource(Audit.class);
        if (pending == null) {
            pending = new Pending();
            transaction.putResource(Audit.class, pending);
            transaction.registerInterposedSynchronization(pending);
        }
        return pending;
    }

    /**
     * What the running transaction has to tell. Chains are held from here to the commit, so nothing else comes later.
     */
    private final class Pending implements Synchronization {

        private final List<AuditEntry> entries = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            try (Connection connection = database.getConnection()) {
                Chain.append(connection, entries);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void afterCompletion(int status) {
            entries.clear();
        }
    }
}
