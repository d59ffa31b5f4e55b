package org.enlace.citation;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.stream.Collectors;
import org.enlace.shared.access.Caller;
import org.enlace.shared.kind.Belonging;
import org.enlace.shared.kind.Condition;
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
    public Condition of(String citation, Question asked) {
        Condition told = facts("y", asked).or(source("y", asked));
        return Condition.exists("Citation y", Condition.of("y = " + citation).and(told));
    }

    /** A source is seen by what it tells of, so that what tells of a source must not be asked of sources again. */
    private static Condition source(String citation, Question asked) {
        Condition made = asked.madeBy("d.owner");
        Condition seen = asked.own()
                ? made
                : made.or(Condition.exists(
                        "Citation z", Condition.of("z.source = d").and(facts("z", asked))));
        return documented(citation, "sources", "Source", seen);
    }

    private static Condition facts(String citation, Question asked) {
        List<Kind<?, ?, ?>> kinds = Arc.container().instance(Kinds.class).get().all().stream()
                .filter(kind -> kind.entity != Citation.class && kind.entity != Source.class)
                .toList();
        String open = kinds.stream()
                .filter(kind -> open(kind, asked))
                .map(kind -> "'" + kind.name + "'")
                .collect(Collectors.joining(", "));
        return kinds.stream()
                .filter(kind -> !open(kind, asked))
                .map(kind -> fact(citation, kind, asked))
                .reduce(
                        open.isEmpty() ? Condition.NONE : Condition.of("%s.entityKind in (%s)", citation, open),
                        Condition::or);
    }

    private static boolean open(Kind<?, ?, ?> kind, Question asked) {
        Belonging belonging = kind.sight().belonging();
        return !asked.own()
                && belonging.open(asked.caller())
                && belonging.named("d", asked).equals(Condition.ALL);
    }

    private static Condition fact(String citation, Kind<?, ?, ?> kind, Question asked) {
        Belonging belonging = kind.sight().belonging();
        Condition seen = belonging.of("d", asked).and(belonging.cited("d", citation + ".field", asked));
        return documented(citation, kind.name, kind.entity.getSimpleName(), seen);
    }

    /** Holds for citations of the records {@code d} of a kind that meet the condition. */
    private static Condition documented(String citation, String kind, String entity, Condition seen) {
        return Condition.of("%s.entityKind = '%s'", citation, kind)
                .and(Condition.exists(
                        entity + " d",
                        Condition.of("d.id = %s.entityId", citation).and(seen)));
    }
}
