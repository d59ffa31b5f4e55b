package org.enlace.shared.kind;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.text.Folded;

/**
 * The conditions of a query, each optional and each with bound values; {@code e} is the listed entity.
 *
 * <p>A condition whose value was not given is left out, so that a filter reads as a list of what it can do.
 */
public final class Where {

    private final StringBuilder conditions = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();
    private boolean words;
    private boolean tells;
    private boolean own;

    /** One of the values, when any is given. */
    public Where in(String path, Collection<?> any) {
        return any == null || any.isEmpty() ? this : and(path + " in ?", any);
    }

    /** Refers, by the to-one attribute {@code path}, to one of the records named by id or code. */
    public Where refers(String parameter, String path, Class<? extends Recorded<?>> type, List<String> refs) {
        return refs == null || refs.isEmpty() ? this : and(path + ".id in ?", References.ids(parameter, type, refs));
    }

    /**
     * One of the records named by id or code makes the condition hold.
     *
     * @param condition HQL in which {@code ?} stands for the ids, such as {@code exists (select 1 from e.hosts h where
     *     h.id in ?)}
     */
    public Where related(String parameter, String condition, Class<? extends Recorded<?>> type, List<String> refs) {
        return refs == null || refs.isEmpty() ? this : and(condition, References.ids(parameter, type, refs));
    }

    /** Contains every word of {@code q}, whatever its accents and case. */
    public Where words(String q, String path) {
        for (String word : Folded.of(q).split(" ")) {
            if (!word.isEmpty()) {
                and(path + " like ?", "%" + word + "%");
                words = true;
                tells = true;
            }
        }
        return this;
    }

    /** The term from {@code start} to {@code end} (each a partial date's path) overlaps the asked one. */
    public Where overlaps(String start, String end, PartialDate from, PartialDate to) {
        if (from != null) {
            and("coalesce(%s.latest, %s.latest) >= ?".formatted(end, start), from.earliest());
        }
        return to == null ? this : and(start + ".earliest <= ?", to.latest());
    }

    /** A condition in HQL in which each {@code ?} stands for the value. */
    public Where and(String condition, Object value) {
        String name = "p" + values.size();
        conditions.append(" and (").append(condition.replace("?", ":" + name)).append(")");
        values.put(name, value);
        return this;
    }

    /** Only records whose code and words may be told: what matches tells them. */
    public Where telling() {
        tells = true;
        return this;
    }

    /**
     * Only records of which the caller may know everything, because what it asks for tells who somebody is; 403 for
     * those who may know it of nobody.
     *
     * @param parameter that asks for it
     */
    public Where personal(String parameter, Collection<?> asked) {
        if (asked == null || asked.isEmpty()) {
            return this;
        }
        Rights.checkPersons(parameter);
        own = true;
        return this;
    }

    boolean tells() {
        return tells;
    }

    boolean isOwn() {
        return own;
    }

    /** Whether words are looked for, of which some are rare and some are everywhere. */
    boolean hasWords() {
        return words;
    }

    public String hql() {
        return conditions.toString();
    }

    public Map<String, Object> values() {
        return values;
    }
}
