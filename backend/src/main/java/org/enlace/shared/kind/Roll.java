package org.enlace.shared.kind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.enlace.shared.audit.Disclosed;
import org.hibernate.query.SelectionQuery;

/**
 * A list of what is no kind of record and nobody imports, such as accounts: one page of it as JSON, or all of it as a
 * file.
 *
 * <p>Its ids are given in the order of time, and that is the only order it has. As with a {@link Listing}, each page of
 * a file is read in a transaction of its own.
 *
 * @param <V> view
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"items", "next", "total"})
public final class Roll<V> implements WholeList {

    private static final int STREAMED = 500;

    private final Source<?, V> source;
    private final Where where;
    private final RollQuery query;
    private Loaded<V> page;

    private Roll(Source<?, V> source, Where where, RollQuery query) {
        this.source = source;
        this.where = where;
        this.query = query;
    }

    /**
     * What a roll is of.
     *
     * @param name as its path calls it
     * @param row a record, whose components are the columns of a spreadsheet
     * @param rows makes one of a view
     */
    public record Source<E, V>(
            String name,
            Class<E> entity,
            boolean newestFirst,
            Function<E, V> views,
            Class<?> row,
            Function<V, ?> rows) {

        public Roll<V> matching(Where where, RollQuery query) {
            return new Roll<>(this, where, query);
        }

        private Loaded<V> read(Where where, UUID from, int limit) {
            String beyond = from == null ? "" : " and e.id %s :last".formatted(newestFirst ? "<" : ">");
            SelectionQuery<E> asked =
                    asked("", where, beyond + " order by e.id " + (newestFirst ? "desc" : "asc"), entity);
            if (from != null) {
                asked.setParameter("last", from);
            }
            List<E> found = asked.setMaxResults(limit + 1).getResultList();
            boolean more = found.size() > limit;
            List<E> shown = more ? found.subList(0, limit) : found;
            UUID next = more ? (UUID) Panache.getSession().getIdentifier(shown.get(limit - 1)) : null;
            return new Loaded<>(shown.stream().map(views).toList(), next);
        }

        private long count(Where where) {
            return asked("select count(*) ", where, "", Long.class).getSingleResult();
        }

        private <T> SelectionQuery<T> asked(String what, Where where, String order, Class<T> type) {
            return Panache.getSession()
                    .createSelectionQuery(
                            what + "from " + entity.getSimpleName() + " e where " + where.hql() + order, type)
                    .setProperties(where.values());
        }
    }

    private record Loaded<V>(List<V> items, UUID next) {}

    public List<V> getItems() {
        return load().items;
    }

    @Override
    @JsonInclude
    public String getNext() {
        return load().next == null ? null : load().next.toString();
    }

    public Long getTotal() {
        return query.count() ? count() : null;
    }

    @Override
    public String name() {
        return source.name;
    }

    @Override
    public Class<?> row() {
        return source.row;
    }

    @Override
    public Reader reader() {
        return query.reader();
    }

    @Override
    public void disclose() {
        Disclosed.file(source.name, null, this::count);
    }

    @Override
    public void eachRow(Consumer<Object> rows) {
        each(view -> rows.accept(source.rows.apply(view)));
    }

    @Override
    public void eachView(Consumer<Object> views) {
        each(views::accept);
    }

    private void each(Consumer<V> views) {
        UUID from = query.cursor();
        do {
            Loaded<V> read = read(from, STREAMED);
            read.items.forEach(views);
            from = read.next;
        } while (from != null);
    }

    private Loaded<V> load() {
        if (page == null) {
            page = read(query.cursor(), query.limit());
        }
        return page;
    }

    private Loaded<V> read(UUID from, int limit) {
        return QuarkusTransaction.joiningExisting().call(() -> source.read(where, from, limit));
    }

    private long count() {
        return QuarkusTransaction.joiningExisting().call(() -> source.count(where));
    }
}
