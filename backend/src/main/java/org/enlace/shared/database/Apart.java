package org.enlace.shared.database;

import java.sql.Statement;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.FlushEvent;
import org.hibernate.event.spi.FlushEventListener;

/**
 * Writes that may fail without the transaction that they are part of: what was written before them stays.
 *
 * <p>By itself PostgreSQL takes nothing more after a failed statement, and Hibernate commits nothing more after a
 * failed flush.
 */
public final class Apart {

    private Apart() {}

    /** Carries the writes out, or throws why not; then the session is empty and the database as it was before them. */
    public static void write(Session session, Runnable writes) {
        execute(session, "savepoint apart");
        try {
            writes.run();
        } catch (RuntimeException failed) {
            session.clear();
            execute(session, "rollback to savepoint apart");
            throw failed;
        } finally {
            execute(session, "release savepoint apart");
        }
    }

    /** Flushes the session as {@link Session#flush} does, which would say of the transaction that it is lost. */
    public static void flush(Session session) {
        session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getEventListenerGroups()
                .eventListenerGroup_FLUSH
                .fireEventOnEachListener(
                        new FlushEvent(session.unwrap(EventSource.class)), FlushEventListener::onFlush);
    }

    private static void execute(Session session, String sql) {
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
