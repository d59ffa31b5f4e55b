package org.enlace.shared.kind;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.enlace.shared.access.Caller;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.text.Slug;
import org.hibernate.query.QueryFlushMode;
import org.hibernate.query.SelectionQuery;

/** Finds records by id or code, as every reference and URL may name them. */
public final class References {

    private static final int CANDIDATES = 500;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int TYPING_ERRORS = 3;

    private References() {}

    /** The id that a reference is, if it is one and not a code. */
    static Optional<UUID> id(String ref) {
        try {
            return ref.length() == 36 ? Optional.of(UUID.fromString(ref)) : Optional.empty();
        } catch (IllegalArgumentException isCode) {
            return Optional.empty();
        }
    }

    /** The record, or nothing; one that the caller does not see is none. */
    public static <E extends Recorded<?>> Optional<E> find(Class<E> type, String ref) {
        if (Sight.unbounded(Caller.current())) {
            return regardless(type, ref);
        }
        boolean named = id(ref).isEmpty();
        return seen(type, "select e", named, "e.%s = :ref".formatted(named ? "code" : "id"), type)
                .setParameter("ref", named ? ref : UUID.fromString(ref))
                .uniqueResultOptional();
    }

    /** The record, whoever asks: for the rules, never to be shown. */
    public static <E extends Recorded<?>> Optional<E> regardless(Class<E> type, String ref) {
        var session = Panache.getSession();
        return id(ref).map(id -> Optional.ofNullable(session.find(type, id)))
                .orElseGet(() -> session.bySimpleNaturalId(type).loadOptional(ref));
    }

    /** The ids of the records that a filter names; refuses a name that nothing has. */
    static List<UUID> ids(String parameter, Class<? extends Recorded<?>> type, List<String> refs) {
        Map<String, UUID> known = new HashMap<>();
        List<String> codes = new ArrayList<>();
        for (String ref : refs) {
            id(ref).ifPresentOrElse(id -> known.put(ref, id), () -> codes.add(ref));
        }
        hide(type, known);
        if (!codes.isEmpty()) {
            known.putAll(codes(type, codes));
        }
        List<Violation> unknown = refs.stream()
                .filter(ref -> !known.containsKey(ref))
                .map(ref -> Violation.query(parameter, ref, unknown(type, ref)).withHint(hint(type, ref)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(unknown);
        }
        return List.copyOf(known.values());
    }

    /** Lets the id of a record that the caller does not see be one that no record has. */
    private static void hide(Class<?> type, Map<String, UUID> known) {
        if (!known.isEmpty() && !Sight.unbounded(Caller.current())) {
            List<UUID> seen = seen(type, "select e.id", false, "e.id in :ids", UUID.class)
                    .setParameter("ids", known.values())
                    .getResultList();
            known.replaceAll((ref, id) -> seen.contains(id) ? id : NOBODY);
        }
    }

    private static Map<String, UUID> codes(Class<? extends Recorded<?>> type, Collection<String> codes) {
        return seen(type, "select e.code, e.id", true, "e.code in :codes", Object[].class)
                .setParameter("codes", codes)
                .stream()
                .collect(toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** A query of what the caller sees of a table; a half-read record is not written for it. */
    private static <T> SelectionQuery<T> seen(
            Class<?> type, String select, boolean telling, String condition, Class<T> result) {
        Caller caller = Caller.current();
        String seen = Sight.unbounded(caller) ? "" : Sight.of(type).conditions(caller, telling, false);
        var query = Panache.getSession()
                .createSelectionQuery(
                        "%s from %s e where %s%s order by e.code"
                                .formatted(select, type.getSimpleName(), condition, seen),
                        result)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH);
        return Question.seenBy(caller).bind(query, seen);
    }

    static Message unknown(Class<?> type, String ref) {
        return new Message("unknown-reference", new Message("kind." + type.getSimpleName()), Violation.cut(ref));
    }

    /** Proposes the code that was probably meant, or {@code null}. */
    static Message hint(Class<?> type, String ref) {
        String wanted = Slug.of(ref);
        if (wanted.length() < 2) {
            return null;
        }
        List<String> candidates = seen(type, "select e.code", true, "e.code like :start", String.class)
                .setParameter("start", wanted.substring(0, 2) + "%")
                .setMaxResults(CANDIDATES)
                .getResultList();
        LevenshteinDistance distance = new LevenshteinDistance(TYPING_ERRORS);
        return candidates.stream()
                .filter(code -> distance.apply(code, wanted) >= 0)
                .min((a, b) -> distance.apply(a, wanted) - distance.apply(b, wanted))
                .map(code -> new Message("did-you-mean", code))
                .orElse(null);
    }
}
