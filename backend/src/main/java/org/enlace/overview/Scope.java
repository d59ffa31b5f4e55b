package org.enlace.overview;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import org.enlace.program.Program;
import org.hibernate.query.SelectionQuery;

/**
 * One program or all of them, as a condition of every query of the overview; all cost no condition.
 *
 * @param program {@code null} for all
 */
record Scope(Program program) {

    private static final String VISIT_OF_PROGRAM =
            "exists (select 1 from Visit x join x.partnerships p where x = %s and p.program = :program)";

    /**
     * Runs HQL in which {@code {partnership}} stands for the condition on the partnership {@code p}, and {@code {visit
     * a.b}} for that on the visit at the path {@code a.b}.
     */
    <T> SelectionQuery<T> query(String hql, Class<T> type, Map<String, Object> values) {
        String scoped = program == null
                ? hql.replace("{partnership}", "1 = 1").replaceAll("\\{visit [^}]+}", "1 = 1")
                : hql.replace("{partnership}", "p.program = :program")
                        .replaceAll("\\{visit ([^}]+)}", VISIT_OF_PROGRAM.formatted("$1"));
        SelectionQuery<T> query = Panache.getSession().createSelectionQuery(scoped, type);
        values.forEach(query::setParameter);
        return scoped.contains(":program") ? query.setParameter("program", program) : query;
    }

    <T> List<T> list(String hql, Class<T> type) {
        return query(hql, type, Map.of()).getResultList();
    }

    Object[] row(String hql) {
        return query(hql, Object[].class, Map.of()).getSingleResult();
    }
}
