package org.enlace.overview;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import org.enlace.program.Program;
import org.hibernate.query.SelectionQuery;

/**
 * One program or all of them, as a condition of every query of the overview.
 *
 * @param program {@code null} for all
 */
record Scope(Program program) {

    /** Runs HQL in which {@code {partnership}} stands for the condition on the partnership {@code p}. */
    <T> SelectionQuery<T> query(String hql, Class<T> type, Map<String, Object> values) {
        String condition = program == null ? "1 = 1" : "p.program = :program";
        SelectionQuery<T> query =
                Panache.getSession().createSelectionQuery(hql.replace("{partnership}", condition), type);
        values.forEach(query::setParameter);
        return program == null ? query : query.setParameter("program", program);
    }

    <T> List<T> list(String hql, Class<T> type) {
        return query(hql, type, Map.of()).getResultList();
    }

    Object[] row(String hql) {
        return query(hql, Object[].class, Map.of()).getSingleResult();
    }
}
