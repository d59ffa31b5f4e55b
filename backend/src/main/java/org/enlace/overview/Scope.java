package org.enlace.overview;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enlace.partnership.Partnership;
import org.enlace.program.Program;
import org.enlace.shared.access.Caller;
import org.enlace.shared.kind.Condition;
import org.enlace.shared.kind.Question;
import org.hibernate.query.SelectionQuery;

/**
 * One program or all of them, and of these what the caller sees, as a condition of every query of the overview; to see
 * all costs no condition.
 *
 * @param program {@code null} for all
 */
record Scope(Program program, Caller caller) {

    private static final Pattern ASKED = Pattern.compile("\\{(partnership|visit|program)(?: ([^}]+))?}");

    /**
     * Runs HQL in which {@code {partnership}} stands for the condition on the partnership {@code p}, {@code {visit
     * a.b}} for that on the visit at the path {@code a.b}, and {@code {program g}} for that on the program {@code g}.
     */
    <T> SelectionQuery<T> query(String hql, Class<T> type, Map<String, Object> values) {
        String scoped = ASKED.matcher(hql)
                .replaceAll(asked -> Matcher.quoteReplacement(
                        condition(asked.group(1), asked.group(2)).part()));
        SelectionQuery<T> query = Panache.getSession().createSelectionQuery(scoped, type);
        values.forEach(query::setParameter);
        Question.seenBy(caller).bind(query, scoped);
        return scoped.contains(":program") ? query.setParameter("program", program) : query;
    }

    private Condition condition(String of, String path) {
        return switch (of) {
            case "visit" ->
                bounded()
                        ? Condition.exists(
                                "Visit x join x.partnerships p",
                                Condition.of("x = " + path).and(condition("partnership", "p")))
                        : Condition.ALL;
            case "program" -> within(path).and(Program.BELONGING.of(path, Question.seenBy(caller)));
            default -> within("p.program").and(Partnership.BELONGING.of("p", Question.seenBy(caller)));
        };
    }

    private Condition within(String path) {
        return program == null ? Condition.ALL : Condition.of(path + " = :program");
    }

    private boolean bounded() {
        return program != null || !caller.seesAllPrograms();
    }

    <T> List<T> list(String hql, Class<T> type) {
        return query(hql, type, Map.of()).getResultList();
    }

    Object[] row(String hql) {
        return query(hql, Object[].class, Map.of()).getSingleResult();
    }
}
