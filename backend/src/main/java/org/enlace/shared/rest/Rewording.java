package org.enlace.shared.rest;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Words;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * Writes the words of records anew that refer to others under an earlier name.
 *
 * <p>Only the folded columns are written, because nobody changed the records themselves: version and trail stay.
 */
@Singleton
class Rewording {

    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String UPDATE = "update %s set sort_name = ?, search_text = ? where id = ?";

    private final Kinds kinds;
    private final List<Referring> others;

    Rewording(Kinds kinds, @All List<Referring> others) {
        this.kinds = kinds;
        this.others = others;
    }

    /** Goes on with those that refer to what got other words itself, until nothing does. */
    void after(Map<Class<?>, Set<UUID>> renamed) {
        Map<Class<?>, Set<UUID>> round = renamed;
        while (!round.isEmpty()) {
            Map<Class<?>, Set<UUID>> reworded = new HashMap<>();
            round.forEach((type, ids) -> {
                List<UUID> all = List.copyOf(ids);
                for (int i = 0; i < all.size(); i += BATCH) {
                    referring(type, all.subList(i, Math.min(i + BATCH, all.size())), reworded);
                }
            });
            round = reworded;
        }
    }

    private void referring(Class<?> type, List<UUID> ids, Map<Class<?>, Set<UUID>> reworded) {
        Associations.to(type).forEach(association -> {
            List<? extends Recorded<?>> page = page(association, ids, FIRST);
            while (!page.isEmpty()) {
                UUID last = page.get(page.size() - 1).id;
                reword(page, reworded);
                page = page.size() < BATCH ? List.of() : page(association, ids, last);
            }
        });
        others.forEach(other -> reword(other.to(ids), reworded));
    }

    private static List<? extends Recorded<?>> page(Associations association, List<UUID> ids, UUID after) {
        return Panache.getSession()
                .createSelectionQuery(
                        association.select() + "t.id in :ids and e.id > :after order by e.id", association.entity())
                .setParameter("ids", ids)
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private void reword(List<? extends Recorded<?>> page, Map<Class<?>, Set<UUID>> reworded) {
        if (page.isEmpty()) {
            return;
        }
        kinds.of(page.get(0)).prepare(page);
        Map<UUID, Words> changed = new LinkedHashMap<>();
        page.forEach(record -> {
            Words words = Words.of(record);
            if (!words.kept(record)) {
                changed.put(record.id, words);
            }
        });
        if (!changed.isEmpty()) {
            Class<?> type = Hibernate.getClass(page.get(0));
            write(type, changed);
            reworded.computeIfAbsent(type, none -> new LinkedHashSet<>()).addAll(changed.keySet());
        }
        // What was read has the words of before, and there may be very much of it.
        Panache.getSession().clear();
    }

    private static void write(Class<?> type, Map<UUID, Words> changed) {
        Session session = Panache.getSession();
        String table = session.getFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(type)
                .getIdentifierTableDetails()
                .getTableName();
        session.doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(UPDATE.formatted(table))) {
                for (Map.Entry<UUID, Words> one : changed.entrySet()) {
                    update.setString(1, one.getValue().sortName());
                    update.setString(2, one.getValue().searchText());
                    update.setObject(3, one.getKey());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }
}
