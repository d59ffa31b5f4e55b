package org.enlace.shared.kind;

import java.time.Instant;
import java.util.function.Function;

/**
 * A field by which a list may be sorted. Its values are never null, because a keyset would lose the rows without one.
 *
 * @param name as a caller writes it
 * @param path the entity's attribute
 */
public record Sort(String name, String path, Class<?> type, Function<Recorded<?>, Object> key) {

    public static final Sort CODE = new Sort("code", "code", String.class, e -> e.code);
    public static final Sort NAME = new Sort("name", "sortName", String.class, e -> e.sortName);
    public static final Sort CREATED = new Sort("createdAt", "createdAt", Instant.class, e -> e.createdAt);
    public static final Sort UPDATED = new Sort("updatedAt", "updatedAt", Instant.class, e -> e.updatedAt);

    /** By earliest, then latest day; undated records last. */
    public static Sort date(String name) {
        return new Sort(name, "sortDate", String.class, e -> e.sortDate);
    }

    /** By a whole number of the entity that is never null. */
    public static <E extends Recorded<?>> Sort number(String name, Class<E> entity, Function<E, Integer> key) {
        return new Sort(name, name, Integer.class, e -> key.apply(entity.cast(e)));
    }

    /** Whether its order tells of records' names or codes. */
    boolean tells() {
        return this == NAME || this == CODE;
    }

    Object parse(String value) {
        if (type == Integer.class) {
            return Integer.valueOf(value);
        }
        return type == Instant.class ? Instant.parse(value) : value;
    }
}
