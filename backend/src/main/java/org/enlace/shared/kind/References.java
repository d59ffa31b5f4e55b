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
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.text.Slug;
import org.hibernate.query.QueryFlushMode;

/** Finds records by id or code, as every reference and URL may name them. */
public final class References {

    private static final int CANDIDATES = 500;
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

    /** The record, or nothing. */
    public static <E extends Recorded<?>> Optional<E> find(Class<E> type, String ref) {
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

    private static Map<String, UUID> codes(Class<? extends Recorded<?>> type, Collection<String> codes) {
        return Panache.getSession()
                .createSelectionQuery(
                        "select e.code, e.id from %s e where e.code in :codes".formatted(type.getSimpleName()),
                        Object[].class)
                .setParameter("codes", codes)
                .stream()
                .collect(toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    static Message unknown(Class<?> type, String ref) {
        return new Message("unknown-reference", new Message("kind." + type.getSimpleName()), Violation.cut(ref));
    }

    /** Proposes the code that was probably meant, or {@code null}; a half-read record is not written for it. */
    static Message hint(Class<?> type, String ref) {
        String wanted = Slug.of(ref);
        if (wanted.length() < 2) {
            return null;
        }
        List<String> candidates = Panache.getSession()
                .createSelectionQuery(
                        "select e.code from %s e where e.code like :start order by e.code"
                                .formatted(type.getSimpleName()),
                        String.class)
                .setParameter("start", wanted.substring(0, 2) + "%")
                .setMaxResults(CANDIDATES)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultList();
        LevenshteinDistance distance = new LevenshteinDistance(TYPING_ERRORS);
        return candidates.stream()
                .filter(code -> distance.apply(code, wanted) >= 0)
                .min((a, b) -> distance.apply(a, wanted) - distance.apply(b, wanted))
                .map(code -> new Message("did-you-mean", code))
                .orElse(null);
    }
}
