package org.enlace.quality;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enlace.agreement.Agreement;
import org.enlace.commitment.Commitment;
import org.enlace.indicator.Indicator;
import org.enlace.objective.Objective;
import org.enlace.outcome.Outcome;
import org.enlace.partnership.Partnership;
import org.enlace.practice.Practice;
import org.enlace.program.Program;
import org.enlace.shared.problem.Message;
import org.enlace.shared.text.Text;
import org.enlace.visit.Visit;

/** Texts that people read and that are there in one language only. */
final class Untranslated {

    private static final String ONE_LANGUAGE =
            "e.%1$s.en is null and e.%1$s.es is not null or e.%1$s.en is not null and e.%1$s.es is null";

    private Untranslated() {}

    static Stream<Lack> all() {
        return Stream.of(
                of("programs", Program.class, Map.of("title", one -> one.title, "description", one -> one.description)),
                of("objectives", Objective.class, Map.of("text", one -> one.text)),
                of(
                        "indicators",
                        Indicator.class,
                        Map.of("title", one -> one.title, "definition", one -> one.definition)),
                of(
                        "partnerships",
                        Partnership.class,
                        Map.of("title", one -> one.title, "description", one -> one.description)),
                of("agreements", Agreement.class, Map.of("title", one -> one.title)),
                of("commitments", Commitment.class, Map.of("text", one -> one.text)),
                of(
                        "visits",
                        Visit.class,
                        Map.of(
                                "title",
                                one -> one.title,
                                "purpose",
                                one -> one.purpose,
                                "summary",
                                one -> one.summary)),
                of("practices", Practice.class, Map.of("name", one -> one.name, "description", one -> one.description)),
                of(
                        "outcomes",
                        Outcome.class,
                        Map.of("title", one -> one.title, "description", one -> one.description)));
    }

    private static <E> Lack of(String kind, Class<E> entity, Map<String, Function<E, Text>> texts) {
        Map<String, Function<E, Text>> ordered = new TreeMap<>(texts);
        String condition =
                ordered.keySet().stream().map(ONE_LANGUAGE::formatted).collect(joining(" or "));
        return new Lack(QualityReason.UNTRANSLATED, kind, condition, record -> told(ordered, entity.cast(record)));
    }

    private static <E> Lack.Told told(Map<String, Function<E, Text>> texts, E record) {
        return texts.entrySet().stream()
                .filter(text -> one(text.getValue().apply(record)))
                .findFirst()
                .map(text -> told(text.getKey(), text.getValue().apply(record)))
                .orElseThrow();
    }

    private static boolean one(Text text) {
        return text != null && (text.en() == null) != (text.es() == null);
    }

    private static Lack.Told told(String field, Text text) {
        boolean spanish = text.es() == null;
        return new Lack.Told(
                field + (spanish ? ".es" : ".en"),
                new Message(spanish ? "quality.no-spanish" : "quality.no-english").text());
    }
}
