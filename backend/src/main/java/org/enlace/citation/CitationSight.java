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

    @Override
    public String hql(String citation, Question asked) {
        return facts(citation, asked) + " or " + source(citation, asked);
    }

    /** A source is seen by what it tells of, so that what tells of a source must not be asked of sources again. */
    private static String source(String citation, Question asked) {
        String maker = asked.madeBy("d.owner");
        return "%1$s.entityKind = 'sources' and exists (select 1 from Source d where d.id = %1$s.entityId and (%2$s))"
                .formatted(
                        citation,
                        asked.own()
                                ? maker
                                : "%s or exists (select 1 from Citation z where z.source = d and (%s))"
                                        .formatted(maker, facts("z", asked)));
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
        return "%1$s.entityKind = '%2$s' and exists (select 1 from %3$s d where d.id = %1$s.entityId and (%4$s) and (%5$s))"
                .formatted(
                        citation,
                        kind.name,
                        kind.entity.getSimpleName(),
                        belonging.hql("d", asked),
                        belonging.cited("d", citation + ".field", asked));
    }
}
