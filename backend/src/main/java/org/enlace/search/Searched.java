package org.enlace.search;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Where;
import org.enlace.shared.text.Folded;
import org.enlace.shared.text.Slug;

/**
 * What somebody looks for: codes and names first, because what a person types is most often one of them, or its
 * beginning.
 *
 * <p>A word can be in a million records. Of each kind no more are ranked than a person would look through; where there
 * are more, those of that code and those whose name begins so are looked up by themselves.
 */
final class Searched {

    private static final int RANKED = 1000;
    private static final int BEGINNING = 50;

    private final String words;
    private final String code;

    Searched(String q) {
        words = Folded.of(q);
        code = Slug.of(q);
    }

    /** A record that has the words, before it is read. */
    record Candidate(Kind<?, ?, ?> kind, UUID id, String code, String name) {}

    Stream<Candidate> candidates(Kind<?, ?, ?> kind) {
        var found =
                read(kind, new Where().words(words, "e.searchText"), "", RANKED).toList();
        if (found.size() < RANKED) {
            return found.stream();
        }
        return Stream.of(
                        read(kind, new Where().and("e.code = ?", code).telling(), "", 1),
                        read(
                                kind,
                                new Where()
                                        .and("e.sortName like ?", words + "%")
                                        .telling(),
                                "order by e.sortName, e.id",
                                BEGINNING),
                        found.stream())
                .flatMap(some -> some);
    }

    private static Stream<Candidate> read(Kind<?, ?, ?> kind, Where where, String tail, int limit) {
        return kind
                .query(
                        "select e.id, e.code, e.sortName from %s e".formatted(kind.entity.getSimpleName()),
                        where,
                        tail,
                        Object[].class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Candidate(kind, (UUID) row[0], (String) row[1], (String) row[2]));
    }

    Comparator<Candidate> order() {
        return Comparator.comparingInt(this::rank)
                .thenComparing(Candidate::name)
                .thenComparing(Candidate::id);
    }

    private int rank(Candidate one) {
        if (one.code.equals(code)) {
            return 0;
        }
        if (one.name.startsWith(words)) {
            return one.name.length() == words.length() ? 1 : 2;
        }
        if (one.code.startsWith(code)) {
            return 3;
        }
        if (one.name.contains(" " + words)) {
            return 4;
        }
        return one.name.contains(words) ? 5 : 6;
    }
}
