package org.enlace.shared.database;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Persists new records that name each other, each behind those that stand in its own row: in another order, rows would
 * be written first without a reference and then again with it.
 */
public final class Together {

    private Together() {}

    public static <T> void persist(Session session, Class<T> type, Collection<T> records) {
        EntityPersister persister = session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(type);
        for (T record : records) {
            Deque<T> line = new ArrayDeque<>();
            line.push(record);
            while (!line.isEmpty()) {
                Stream.of(persister.getValues(line.peek()))
                        .filter(type::isInstance)
                        .map(type::cast)
                        .filter(named -> !session.contains(named) && !line.contains(named))
                        .findFirst()
                        .ifPresentOrElse(line::push, () -> session.persist(line.pop()));
            }
        }
    }
}
