package org.enlace.shared.kind;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.access.Caller;
import org.enlace.shared.database.Apart;
import org.enlace.shared.database.CopyInserts;
import org.enlace.shared.database.Together;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Many drafts of a kind at once: the records they refer to are read together, and new records are written together.
 *
 * <p>Reading and writing row by row costs a journey to the database for every reference; here a thousand rows cost as
 * many as one. The rules stay those of the records.
 */
public final class Batch<E extends Recorded<D>, D extends Draft, V extends View> implements Lookup {

    private static final int WRITTEN_AT_ONCE = 500;

    private final Kind<E, D, V> kind;
    private final Map<Class<?>, Map<String, Recorded<?>>> known = new HashMap<>();
    private final Map<String, E> expected = new HashMap<>();
    private final Map<String, E> made = new LinkedHashMap<>();
    private final Session session = Panache.getSession();
    private final boolean awaiting;
    private Set<String> missed = Set.of();
    private boolean changed;

    /** @param awaiting whether records of the kind that are unknown may come later: nobody was meant instead then */
    public Batch(Kind<E, D, V> kind, boolean awaiting) {
        this.kind = kind;
        this.awaiting = awaiting;
        // Before every query Hibernate would look for changes in all that was read.
        session.setHibernateFlushMode(FlushMode.MANUAL);
    }

    /** Reads what the drafts refer to, a query or two for each kind of record. */
    public void foresee(Collection<D> drafts) {
        Asked asked = new Asked();
        drafts.forEach(draft -> kind.making.ask(draft, asked));
        asked.refs.forEach((type, refs) -> read(type, "", refs, Caller.current()));
    }

    /** Reads the records with these codes, whichever of the kinds that share their table they are called by. */
    public void readExisting(Collection<String> codes) {
        read(kind.entity, kind.reading.fetches(), codes, Caller.SYSTEM);
    }

    private <T extends Recorded<?>> void read(Class<T> type, String fetches, Collection<String> refs, Caller caller) {
        Map<String, Recorded<?>> found = known(type);
        Map<Boolean, List<String>> byId = refs.stream()
                .filter(ref -> !found.containsKey(ref))
                .collect(Collectors.partitioningBy(ref -> References.id(ref).isPresent()));
        List<UUID> ids = byId.get(true).stream().map(UUID::fromString).toList();
        select(type, fetches, "e.id", ids, caller).forEach(record -> found.put(record.id.toString(), record));
        byId.get(false).forEach(code -> found.put(code, null));
        select(type, fetches, "e.code", byId.get(false), caller).forEach(record -> found.put(record.code, record));
    }

    private Map<String, Recorded<?>> known(Class<?> type) {
        return known.computeIfAbsent(type, any -> new HashMap<>());
    }

    private <T> Stream<T> select(Class<T> type, String fetches, String path, List<?> values, Caller caller) {
        if (values.isEmpty()) {
            return Stream.empty();
        }
        String seen = Sight.unbounded(caller) ? "" : Sight.of(type).conditions(caller, path.equals("e.code"), false);
        String hql = "select e from %s e%s where %s in :values%s".formatted(type.getSimpleName(), fetches, path, seen);
        var query = session.createSelectionQuery(hql, type).setParameter("values", values);
        return Question.seenBy(caller).bind(query, seen).getResultList().stream();
    }

    @Override
    public <T extends Recorded<?>> Optional<T> find(Class<T> type, String ref) {
        Map<String, Recorded<?>> read = known(type);
        Optional<T> found =
                read.containsKey(ref) ? Optional.ofNullable(type.cast(read.get(ref))) : References.find(type, ref);
        if (found.isEmpty() && type == kind.entity) {
            missed = missed.isEmpty() ? new HashSet<>() : missed;
            missed.add(ref);
        }
        return found;
    }

    @Override
    public Message hint(Class<?> type, String ref) {
        return awaiting && type == kind.entity ? null : Lookup.super.hint(type, ref);
    }

    /** The records of the kind that were asked for since the last time, and are unknown. */
    public Set<String> missed() {
        Set<String> since = missed;
        missed = Set.of();
        return since;
    }

    /** The record with this code, among those that {@link #readExisting} read and those made since. */
    public Optional<E> existing(String code) {
        return Optional.ofNullable(known(kind.entity).get(code)).map(kind.entity::cast);
    }

    /** 403 unless the caller may change the record; of one that it does not even see, no more than that it is there. */
    public void checkChange(E record) {
        try {
            kind.rights.check(record);
        } catch (Refusal refused) {
            throw References.find(kind.entity, record.id.toString()).isPresent()
                    ? refused
                    : Refusal.conflict("duplicate");
        }
    }

    /** The code of a draft that has none. */
    public String derivedCode(D draft) {
        return kind.making.code(kind.making.made(draft, this));
    }

    /** Lets new records that name each other be found by their codes before they are made. */
    public void expect(Collection<D> drafts) {
        drafts.forEach(draft -> {
            E record = kind.making.blank(draft.code());
            expected.put(draft.code(), record);
            known(kind.entity).put(draft.code(), record);
        });
        drafts.forEach(draft -> kind.making.link(expected.get(draft.code()), draft, this));
        missed();
    }

    /** Makes a new record; later drafts may refer to it. */
    public E make(D draft) {
        kind.rights.checkMaking();
        E record = expected.containsKey(draft.code())
                ? kind.making.fill(expected.get(draft.code()), draft, this)
                : kind.making.made(draft, this);
        kind.rights.check(record);
        made.put(record.code, record);
        known(kind.entity).put(record.code, record);
        return record;
    }

    /** Takes a record back that was expected. */
    public void forget(String code) {
        made.remove(code);
        known(kind.entity).put(code, null);
    }

    /** Changes a record; a refused draft leaves it as it was. */
    public void change(E record, D draft) {
        try {
            kind.change(record, draft, this);
            changed = true;
        } catch (RuntimeException refused) {
            session.refresh(record);
            throw refused;
        }
    }

    /**
     * Writes everything and forgets what was read.
     *
     * @throws org.hibernate.HibernateException where the database refuses something; then nothing of it is written
     */
    public void write() {
        try {
            Apart.write(session, () -> {
                insert();
                if (changed) {
                    Apart.flush(session);
                }
            });
            session.clear();
        } finally {
            session.setHibernateFlushMode(FlushMode.AUTO);
        }
        if (!made.isEmpty()) {
            Changes.noted();
        }
    }

    private void insert() {
        if (!expected.isEmpty()) {
            Together.persist(session, kind.entity, made.values());
            changed = true;
        } else if (made.isEmpty()) {
            return;
        } else if (CopyInserts.suit(session, kind.entity)) {
            CopyInserts.write(session, kind.entity, made.values(), record -> {
                record.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
                record.created();
            });
        } else {
            made.values().forEach(Recorded::created);
            StatelessSession inserts =
                    Arc.container().instance(StatelessSession.class).get();
            inserts.setJdbcBatchSize(WRITTEN_AT_ONCE);
            inserts.insertMultiple(List.copyOf(made.values()));
        }
    }

    /** Notes what is asked for, and knows nothing. */
    private static final class Asked implements Lookup {

        private final Map<Class<? extends Recorded<?>>, Set<String>> refs = new HashMap<>();

        @Override
        public <T extends Recorded<?>> Optional<T> find(Class<T> type, String ref) {
            refs.computeIfAbsent(type, any -> new HashSet<>()).add(ref);
            return Optional.empty();
        }

        @Override
        public Message hint(Class<?> type, String ref) {
            return null;
        }
    }
}
