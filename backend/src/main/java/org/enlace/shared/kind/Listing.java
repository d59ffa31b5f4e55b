package org.enlace.shared.kind;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Caller;
import org.enlace.shared.audit.Disclosed;

/**
 * The records that match a filter: one page of them as JSON, or all of them as a stream.
 *
 * <p>Nothing is read before the answer's format is known; the stream walks the same keyset pages, so that an export of
 * any size needs the memory of one page. Each is read in a transaction of its own, unless the caller has one, and
 * passed on after its end: nobody who reads slowly holds a connection to the database.
 *
 * @param <V> view
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"items", "next", "total"})
public final class Listing<V extends View> implements WholeList {

    private static final int STREAMED = 500;

    private final Source<?, ?, V> source;
    private final ListQuery query;
    private Loaded<V> page;

    private Listing(Source<?, ?, V> source, ListQuery query) {
        this.source = source;
        this.query = query;
    }

    /** Checks the sort and the cursor at once: after the first streamed byte nothing can be refused any more. */
    public static <E extends Recorded<D>, D extends Draft, V extends View> Listing<V> of(
            Kind<E, D, V> kind, Where where, ListQuery query) {
        if (query.q() != null && kind.sight().masks(Caller.current())) {
            Rights.checkPersons("q");
        }
        where.words(query.q(), "e.searchText");
        if (query.updatedSince() != null) {
            where.and("e.updatedAt >= ?", query.updatedSince());
        }
        return new Listing<>(new Source<>(kind, where, query), query);
    }

    public List<V> getItems() {
        return load().items;
    }

    @Override
    @JsonInclude
    @Schema(nullable = true, description = "Cursor of the next page; null on the last one.")
    public String getNext() {
        return load().next;
    }

    @Schema(nullable = true, description = "How many match in all; only with count=true.", examples = "17")
    public Long getTotal() {
        return load().total;
    }

    @JsonIgnore
    public Kind<?, ?, V> kind() {
        return source.kind;
    }

    @Override
    public String name() {
        return source.kind.name;
    }

    @Override
    public Class<?> row() {
        return source.kind.draft;
    }

    @Override
    public Reader reader() {
        return query.reader();
    }

    @Override
    public void disclose() {
        source.disclose();
    }

    @Override
    public void eachView(Consumer<Object> views) {
        source.each(Records::views, views);
    }

    @Override
    public void eachRow(Consumer<Object> rows) {
        source.each(Records::drafts, rows);
    }

    /** Passes every matching record's draft, its row in a spreadsheet, to {@code drafts}, page by page. */
    public void eachDraft(Consumer<Draft> drafts) {
        source.each(Records::drafts, drafts);
    }

    private Loaded<V> load() {
        if (page == null) {
            page = QuarkusTransaction.joiningExisting().call(() -> source.page(query.limit(), query.count()));
        }
        return page;
    }

    private record Loaded<V>(List<V> items, String next, Long total) {}

    private record Shown<T>(List<? extends T> rows, Cursor next) {}

    private record Records<E extends Recorded<D>, D extends Draft, V extends View>(
            Kind<E, D, V> kind, List<E> records, Cursor next) {

        List<V> views() {
            return kind.views(records);
        }

        List<D> drafts() {
            return kind.drafts(records);
        }
    }

    private static final class Source<E extends Recorded<D>, D extends Draft, V extends View> {

        private final Kind<E, D, V> kind;
        private final Where where;
        private final String sorted;
        private final Sort sort;
        private final boolean descending;
        private final Cursor start;

        Source(Kind<E, D, V> kind, Where where, ListQuery query) {
            this.kind = kind;
            this.where = where;
            descending = query.sort() != null && query.sort().startsWith("-");
            sort = kind.sort(descending ? query.sort().substring(1) : query.sort());
            sorted = (descending ? "-" : "") + sort.name();
            start = query.cursor() == null ? null : Cursor.parse(query.cursor(), sorted);
        }

        void disclose() {
            if (Personal.class.isAssignableFrom(kind.entity)) {
                Disclosed.file(
                        kind.name,
                        null,
                        () -> QuarkusTransaction.joiningExisting().call(() -> kind.reading.count(where)));
            }
        }

        Loaded<V> page(int limit, boolean count) {
            Records<E, D, V> records = read(start, limit);
            return new Loaded<>(
                    records.views(),
                    records.next == null ? null : records.next.toString(),
                    count ? kind.reading.count(where) : null);
        }

        <T> void each(Function<Records<E, D, V>, List<? extends T>> shown, Consumer<T> each) {
            Cursor from = start;
            do {
                Cursor here = from;
                Shown<T> page = QuarkusTransaction.joiningExisting().call(() -> {
                    Records<E, D, V> records = read(here, STREAMED);
                    Shown<T> rows = new Shown<>(shown.apply(records), records.next);
                    Panache.getEntityManager().clear();
                    return rows;
                });
                page.rows.forEach(each);
                from = page.next;
            } while (from != null);
        }

        /** Reads one more than asked, which tells whether there is a next page. */
        private Records<E, D, V> read(Cursor from, int limit) {
            String direction = descending ? "desc" : "asc";
            String after = from == null
                    ? ""
                    : "and (e.%s, e.id) %s (:key, :last) ".formatted(sort.path(), descending ? "<" : ">");
            var query =
                    kind.reading.select(where, after + "order by e.%s %s, e.id %2$s".formatted(sort.path(), direction));
            if (from != null) {
                query.setParameter("key", sort.parse(from.key())).setParameter("last", from.id());
            }
            List<E> found = query.setMaxResults(limit + 1).getResultList();
            boolean more = found.size() > limit;
            List<E> records = more ? found.subList(0, limit) : found;
            return new Records<>(kind, records, more ? Cursor.after(records.get(limit - 1), sorted, sort) : null);
        }
    }
}
