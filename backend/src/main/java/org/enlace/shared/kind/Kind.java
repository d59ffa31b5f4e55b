package org.enlace.shared.kind;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.access.Caller;
import org.enlace.shared.audit.Disclosed;
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
    private final Sorts sorts = new Sorts();
    final Reading<E> reading;
    private Consumer<List<E>> preparation = page -> {};
    private Consumer<List<E>> draftPreparation = page -> {};
    Predicate<E> owned = record -> true;
    public final Rights rights = new Rights();

    /** @param name the plural by which the API calls it: path, import kind, citation kind */
    public Kind(String name, Class<E> entity, Class<D> draft, Class<V> view, Supplier<E> blank, Function<E, V> show) {
        this.name = name;
        this.entity = entity;
        this.draft = draft;
        this.view = view;
        reading = new Reading<>(entity);
        making = new Making<>(this, blank);
        this.show = show;
    }

    /** Reads the to-one attributes along with the record, because its view shows them. */
    public Kind<E, D, V> fetching(String... attributes) {
        reading.fetch(attributes);
        return this;
    }

    /** Adds a sort, and makes it the order of a list that asks for none. */
    public Kind<E, D, V> sortedBy(Sort sort) {
        sorts.add(sort);
        return this;
    }

    /** Reads, once for all records of a page, what the view shows beyond the entity. */
    public Kind<E, D, V> prepared(Consumer<List<E>> preparation) {
        this.preparation = preparation;
        return this;
    }

    /** Reads, once for all records of a page, what view and draft need beyond the entity. */
    public Kind<E, D, V> preparedForDrafts(Consumer<List<E>> preparation) {
        draftPreparation = preparation;
        return prepared(preparation);
    }

    /** Narrows the kind to the entities for which the HQL holds, where two kinds share a table. */
    public Kind<E, D, V> only(String condition) {
        reading.only(condition);
        return this;
    }

    /** Says which entities are called by this kind's name, where two kinds share a table. */
    public Kind<E, D, V> owning(Predicate<E> owned) {
        this.owned = owned;
        return this;
    }

    /** Says how the records hang on partnerships and programs, of which follows who sees and who changes them. */
    public Kind<E, D, V> belonging(Belonging belonging) {
        reading.belonging(belonging);
        return this;
    }

    /** Only those who may see personal data write the records. */
    public Kind<E, D, V> personal() {
        rights.personal = true;
        return this;
    }

    /** Only coordinators create and delete the records, also those of partners. */
    public Kind<E, D, V> coordinated() {
        rights.coordinated = true;
        return this;
    }

    public Sight sight() {
        return reading.sight();
    }

    /** Whether the record is one of this kind, and called so. */
    public boolean owns(Recorded<?> record) {
        return entity.isInstance(record) && owned.test(entity.cast(record));
    }

    public List<Sort> sorts() {
        return sorts.all();
    }

    /** The order in which files hold the records; never one of codes that their reader is not told. */
    public Sort filed() {
        return sight().masks(Caller.current()) ? Sort.UPDATED : Sort.CODE;
    }

    /** The sort that a caller asks for, or the usual one. */
    Sort sort(String name) {
        return name == null ? sorts.usual(sight()) : sorts.named(name, sight());
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
                .orElseGet(() -> new Where().and("e.code = ?", ref).telling());
        return matching(where).stream().findFirst();
    }

    /** All records that match and that the caller sees, without an order. */
    public List<E> matching(Where where) {
        return reading.select(where, "").getResultList();
    }

    /** All records that match, whoever asks: for the rules, never to be shown. */
    public List<E> regardless(Where where) {
        return reading.regardless(where);
    }

    /** A query of this kind's table, {@code e}, for what the caller sees of it: its beginning, and HQL behind. */
    public <T> SelectionQuery<T> query(String beginning, Where where, String tail, Class<T> type) {
        return reading.query(beginning, where, tail, type);
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
        draftPreparation.accept(records);
        return records.stream().map(Recorded::shown).toList();
    }

    public V view(E record) {
        return views(List.of(record)).get(0);
    }

    /** Creates a record in the database; a code that nobody chose is derived, numbered where the plain one is taken. */
    public E create(D draft) {
        rights.checkMaking();
        E record = making.made(draft, Lookup.DATABASE);
        rights.check(record);
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
        rights.check(record);
        List<?> name = Renamed.name(record);
        making.fill(record, draft, records);
        rights.check(record);
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
}
