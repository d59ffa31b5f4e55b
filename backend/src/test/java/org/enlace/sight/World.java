package org.enlace.sight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;

/**
 * A program with a record of every kind that can belong to one, each of whose texts and codes holds the same word, by
 * which a test sees whether something of it got out.
 */
final class World {

    final String word;
    final Made municipality = Api.municipality("Largo").create();
    final Made peer = Api.municipality("Santa Ana").create();
    final Made program;
    final Made partnership;
    final Made visit;
    private final List<Made> records = new ArrayList<>();
    private final Map<String, Made> first = new LinkedHashMap<>();

    World(boolean published) {
        word = "w" + UUID.randomUUID().toString().substring(24);
        program = make(text("programs", "title", "description", "region")
                .with("acronym", word)
                .with("status", "IMPLEMENTATION")
                .with("published", published));
        Made report = make(text("reports", "introduction", "challenges")
                .with("program", program.code())
                .with("quarter", "FY2013 Q3"));
        report.post("freezing", Map.of()).then().statusCode(200);
        Made objective =
                make(text("objectives", "text").with("program", program.code()).with("level", "STRATEGIC_OBJECTIVE"));
        results(objective);
        partnership = make(text("partnerships", "title", "description")
                .with("program", program.code())
                .with("form", "PROJECT_PARTNERSHIP")
                .with("status", "ACTIVE")
                .with("parties", List.of(Api.party(municipality.code(), "RESOURCE"), Api.party(peer.code(), "PEER"))));
        visit = make(text("visits", "title", "purpose", "summary", "reflections", "notes")
                .with("datesAsStated", word)
                .with("start", "2013-09-24")
                .with("status", "COMPLETED")
                .with("kind", "STUDY_TOUR")
                .with("declaredDelegationSize", 9)
                .refers("hosts", municipality)
                .refers("senders", peer)
                .with("partnerships", List.of(partnership.code())));
        Made agreement = make(text("agreements", "title", "description")
                .with("reference", word)
                .with("partnership", partnership.code())
                .with("kind", "MOU")
                .with("status", "SIGNED")
                .with("signatories", List.of(Map.of("organization", peer.code(), "ratificationReference", word))));
        make(text("commitments", "text").with("agreement", agreement.code()).with("metric", "VISITS_ANY"));
        make(text("commitments", "text", "waivedReason")
                .with("partnership", partnership.code())
                .with("metric", "PEOPLE_TRAINED"));
        make(text("outcomes", "title", "description")
                .with("kind", "PLAN_APPROVED")
                .with(
                        "contributions",
                        List.of(
                                Map.of("visit", visit.code()),
                                Map.of("agreement", agreement.code()),
                                Map.of("effort", Map.of("en", word)))));
    }

    private void results(Made objective) {
        Made indicator = make(text("indicators", "title", "definition", "unit", "baselineComment")
                .with("program", program.code())
                .with("objective", objective.code())
                .with("resultType", "OUTPUT")
                .with("measure", "UNIT")
                .with("baselineValue", 0)
                .with("references", List.of(Map.of("vocabulary", word, "code", word)))
                .with("periods", List.of(Map.of("label", word, "start", "2013", "end", "2013"))));
        make(text("indicator-values", "comment")
                .with("indicator", indicator.code())
                .with("period", word)
                .with("kind", "ACTUAL")
                .with("value", 5));
    }

    /** Points of the agenda, sources and citations of all that there is by now. */
    World documented(Made... presenters) {
        make(text("agenda-items", "title", "notes")
                .with("visit", visit.code())
                .with("venueName", word)
                .with("kind", "PRESENTATION")
                .refers("presenters", presenters));
        Made practice = make(text("practices", "name", "description").with("program", program.code()));
        make(text("practice-adoptions", "note")
                .with("practice", practice.code())
                .with("municipality", peer.code())
                .with("status", "SEEN"));
        Made source = make(new Sketch("sources")
                .with("code", code())
                .with("title", word)
                .with("publisher", word)
                .with("kind", "ARTICLE")
                .with("url", "https://example.org/" + word)
                .with("notes", Map.of("en", word)));
        for (Made record : List.copyOf(records)) {
            if (!record.path().equals("sources")) {
                make(citation(source, record, record.path().equals("people") ? "email" : null));
            }
        }
        return this;
    }

    Sketch citation(Made source, Made record, String field) {
        return text("citations", "note")
                .with("source", source.code())
                .with("entityKind", record.path())
                .with("entity", record.code())
                .with("field", field)
                .with("locator", word)
                .with("quote", word)
                .with("claimedValue", word);
    }

    /** A draft with the word in its code and in the texts. */
    Sketch text(String path, String... fields) {
        Sketch sketch = new Sketch(path).with("code", code());
        for (String field : fields) {
            sketch = sketch.with(field, Map.of("en", word + " " + field, "es", word));
        }
        return sketch;
    }

    String code() {
        return Api.unique(word);
    }

    Made make(Sketch sketch) {
        Made made = sketch.create();
        records.add(made);
        first.putIfAbsent(sketch.path(), made);
        return made;
    }

    /** Some record of the kind, {@code null} where there is none. */
    Made one(String path) {
        return first.get(path);
    }

    List<Made> records() {
        return List.copyOf(records);
    }
}
