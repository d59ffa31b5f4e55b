package org.enlace.shared.kind;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.audit.Disclosed;
import org.enlace.shared.database.Planning;
import org.enlace.shared.problem.Refusal;
import org.hibernate.query.SelectionQuery;

/**
 * One kind of record, such as visits: what the API, imports, exports and search need to know of it, said once.
 *
 * @param <E> entity
 * @param <D> draft
 * @param <V> view
 */
public final class Kind<E extends Recorded<D>, D extends Draft, V extends View> {

    public final String name;
    public final Class<E> entity;
    public final Class<D> draft;
    public final Class<V> view;
    final Making<E, D, V> making;
    private final Function<E, V> show;
    private final List<Sort> sorts = new ArrayList<>(List.of(Sort.NAME, Sort.CODE, Sort.CREATED, Sort.UPDATED));
    private String condition = "";
    String fetches = "";
    private Consumer<List<E>> preparation = page -> {};
    Predicate<E> owned = record -> true;

    /** @param name the plural by which the API calls it: path, import kind, citation kind */
    public Kind(String name, Class<E> entity, Class<D> draft, Class<V> view, Supplier<E> blank, Function<E, V> show) {
        this.name = name;
        this.entity = entity;
        this.draft = draft;
        this.view = view;
        making = new Making<>(this, blank);
        this.show = show;
    }

    /** Reads the to-one attributes along with the record, because its view shows them. */
    public Kind<E, D, V> fetching(String... attributes) {
        fetches = Stream.of(attributes).map(" left join fetch e.%s"::formatted).collect(Collectors.joining());
        return this;
    }

    /** Adds a sort, and makes it the order of a list that asks for none. */
    public Kind<E, D, V> sortedBy(Sort sort) {
        sorts.add(0, sort);
        return this;
    }

    /** Reads, once for all records of a page, what the view shows beyond the entity. */
    public Kind<E, D, V> prepared(Consumer<List<E>> preparation) {
        this.preparation = preparation;
        return this;
    }

    /** Narrows the kind to the entities for which the HQL holds, where two kinds share a table. */
    public Kind<E, D, V> only(String condition) {
        this.condition = " and " + condition;
        return this;
    }

    /** Says which entities are called by this kind's name, where two kinds share a table. */
    public Kind<E, D, V> owning(Predicate<E> owned) {
        this.owned = owned;
        return this;
    }

    /** Whether the record is one of this kind, and called so. */
    public boolean owns(Recorded<?> record) {
        return entity.isInstance(record) && owned.test(entity.cast(record));
    }

    public List<Sort> sorts() {
        return List.copyOf(sorts);
    }

    /** What can be said of a record: the fields of its draft and of its view. */
    public Set<String> fields() {
        return Stream.of(draft, view)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.getType() != Trail.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The record with this id or code; 404 when there is none. */
    public E get(String ref) {
        return find(ref).orElseThrow(() -> Refusal.missing(name, ref));
    }

    public Optional<E> find(String ref) {
        Where where = References.id(ref)
                .map(id -> new Where().and("e.id = ?", id))
                .orElseGet(() -> new Where().and("e.code = ?", ref));
        return matching(where).stream().findFirst();
    }

    /** All records that match, without an order. */
    public List<E> matching(Where where) {
        return select(where, "").getResultList();
    }

    /** The entities that match; {@code tail} is HQL behind the conditions. */
    SelectionQuery<E> select(Where where, String tail) {
        return query("select e from %s e%s".formatted(entity.getSimpleName(), fetches), where, tail, entity);
    }

    long count(Where where) {
        return query("select count(e) from %s e".formatted(entity.getSimpleName()), where, "", Long.class)
                .getSingleResult();
    }

    /** A query of this kind's table, {@code e}: its beginning, the conditions, and HQL behind them. */
    public <T> SelectionQuery<T> query(String beginning, Where where, String tail, Class<T> type) {
        if (where.hasWords()) {
            Planning.forValues(Panache.getSession());
        }
        var query = Panache.getSession()
                .createSelectionQuery(beginning + " where " + where.hql() + condition + " " + tail, type);
        where.values().forEach(query::setParameter);
        return query;
    }

    /** Reads, once for all, what the records' words and views need beyond the entities. */
    public void prepare(List<? extends Recorded<?>> records) {
        preparation.accept(records.stream().map(entity::cast).toList());
    }

    public List<V> views(List<E> records) {
        preparation.accept(records);
        records.forEach(record -> Disclosed.person(record.person()));
        return records.stream().map(show).toList();
    }

    /** The records' rows in a spreadsheet. */
    public List<D> drafts(List<E> records) {
        preparation.accept(records);
        return records.stream().map(Recorded::draft).toList();
    }

    public V view(E record) {
        return views(List.of(record)).get(0);
    }

    /** Creates a record in the database; a code that nobody chose is derived, numbered where the plain one is taken. */
    public E create(D draft) {
        E record = making.made(draft, Lookup.DATABASE);
        record.code = draft.code() != null ? draft.code() : making.freeCode(record);
        record.persist();
        written(record);
        Duplicates.flush(draft);
        Changed.created(record);
        return record;
    }

    /** Replaces in the database all that a caller may set; the code stays when the draft has none. */
    public E replace(E record, D draft) {
        Changed.Former<D> former = Changed.Former.of(record);
        change(record, draft);
        Duplicates.flush(draft);
        former.changed();
        return record;
    }

    /** Takes a step that carries a rule, such as the completion of a visit, and writes it to the database. */
    public void step(E record, Consumer<E> step) {
        Changed.Former<D> former = Changed.Former.of(record);
        step.accept(record);
        written(record);
        Panache.getEntityManager().flush();
        former.changed();
    }

    /** Deletes from the database a record to which nothing refers. */
    public void delete(E record) {
        Changed.deleted(record);
        record.delete();
        Panache.getEntityManager().flush();
    }

    /** Replaces all that a caller may set, with the next flush. */
    public void change(E record, D draft) {
        change(record, draft, Lookup.DATABASE);
    }

    void change(E record, D draft, Lookup records) {
        List<?> name = Renamed.name(record);
        making.fill(record, draft, records);
        if (draft.code() != null) {
            record.code = draft.code();
        }
        written(record);
        if (!name.equals(Renamed.name(record))) {
            Arc.container().beanManager().getEvent().fire(new Renamed(record));
        }
    }

    /** Tells those who derive something from the record. */
    public void written(E record) {
        Arc.container().beanManager().getEvent().fire(new Written(record));
    }

    /** All records with these ids, whatever their order. */
    public Map<UUID, E> byId(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : matching(new Where().and("e.id in ?", ids)).stream().collect(Collectors.toMap(e -> e.id, e -> e));
    }
}
