package org.enlace.shared.kind;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.access.Caller;
import org.enlace.shared.database.Planning;
import org.hibernate.query.SelectionQuery;

/** The queries of one kind's table, in which the listed entity is {@code e}: what its callers see, and nothing else. */
final class Reading<E> {

    private final Class<E> entity;
    private String condition = "";
    private String fetches = "";
    private Sight sight = new Sight(Belonging.UNSAID);

    Reading(Class<E> entity) {
        this.entity = entity;
    }

    void only(String condition) {
        this.condition = " and " + condition;
    }

    void fetch(String... attributes) {
        fetches = Stream.of(attributes).map(" left join fetch e.%s"::formatted).collect(Collectors.joining());
    }

    void belonging(Belonging belonging) {
        sight = new Sight(belonging);
    }

    Sight sight() {
        return sight;
    }

    String fetches() {
        return fetches;
    }

    /** The entities that match; {@code tail} is HQL behind the conditions. */
    SelectionQuery<E> select(Where where, String tail) {
        return query("select e from %s e%s".formatted(entity.getSimpleName(), fetches), where, tail, entity);
    }

    long count(Where where) {
        return query("select count(e) from %s e".formatted(entity.getSimpleName()), where, "", Long.class)
                .getSingleResult();
    }

    List<E> regardless(Where where) {
        return unbounded("select e from %s e".formatted(entity.getSimpleName()), where, "", entity)
                .getResultList();
    }

    <T> SelectionQuery<T> query(String beginning, Where where, String tail, Class<T> type) {
        Caller caller = Caller.current();
        String seen = sight.conditions(caller, where.tells(), where.isOwn());
        return Question.seenBy(caller).bind(unbounded(beginning, where, seen + " " + tail, type), seen);
    }

    private <T> SelectionQuery<T> unbounded(String beginning, Where where, String tail, Class<T> type) {
        if (where.hasWords()) {
            Planning.forValues(Panache.getSession());
        }
        var query =
                Panache.getSession().createSelectionQuery(beginning + " where " + where.hql() + condition + tail, type);
        where.values().forEach(query::setParameter);
        return query;
    }
}
