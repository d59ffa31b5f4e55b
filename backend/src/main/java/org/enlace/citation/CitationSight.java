package org.enlace.citation;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.access.Caller;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Question;
import org.enlace.shared.rest.Kinds;
import org.enlace.source.Source;

/** A citation is seen with what it documents, and where it tells of a person, as far as that may be told. */
final class CitationSight implements Belonging {

    @Override
    public boolean open(Caller caller) {
        return caller.seesAllPrograms() && caller.seesPersons();
    }

    /** In one list of ids, whose condition needs no parentheses around it: it is by far the longest there is. */
    @Override
    public String hql(String citation, Question asked) {
        return "%s.id in (select w.id from Citation w where %s or %s)"
                .formatted(citation, facts("w", asked), source("w", asked));
    }

    /** A source is seen by what it tells of, so that what tells of a source must not be asked of sources again. */
    private static String source(String citation, Question asked) {
        String made = about(citation, "sources", "select d.id from Source d where " + asked.madeBy("d.owner"));
        return asked.own()
                ? made
                : about(citation, "sources", "select z.source.id from Citation z where " + facts("z", asked)) + " or "
                        + made;
    }

    private static String about(String citation, String kind, String ids) {
        return "%1$s.entityKind = '%2$s' and %1$s.entityId in (%3$s)".formatted(citation, kind, ids);
    }

    private static String facts(String citation, Question asked) {
        List<Kind<?, ?, ?>> documented = Arc.container().instance(Kinds.class).get().all().stream()
                .filter(kind -> kind.entity != Citation.class && kind.entity != Source.class)
                .toList();
        String all = documented.stream()
                .filter(kind -> open(kind, asked))
                .map(kind -> "'" + kind.name + "'")
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        all.isEmpty() ? Stream.empty() : Stream.of("%s.entityKind in (%s)".formatted(citation, all)),
                        documented.stream()
                                .filter(kind -> !open(kind, asked))
                                .map(kind -> documents(citation, kind, asked)))
                .collect(Collectors.joining(" or "));
    }

    private static boolean open(Kind<?, ?, ?> kind, Question asked) {
        Belonging belonging = kind.sight().belonging();
        return !asked.own()
                && belonging.open(asked.caller())
                && belonging.named("d", asked).equals(Question.ALL);
    }

    private static String documents(String citation, Kind<?, ?, ?> kind, Question asked) {
        Belonging belonging = kind.sight().belonging();
        return about(
                citation,
                kind.name,
                "select d.id from %s d where %s and %s"
                        .formatted(
                                kind.entity.getSimpleName(),
                                Question.grouped(belonging.hql("d", asked)),
                                Question.grouped(belonging.cited("d", citation + ".field", asked))));
    }
}
