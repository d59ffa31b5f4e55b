package org.enlace.report;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.citation.Citations;
import org.enlace.citation.Evidence;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;
import org.enlace.result.IndicatorValue;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Where;
import org.enlace.shared.text.Text;
import org.enlace.source.Source;
import org.enlace.source.SourceResource;

/** The documents from which it is known what a report says, and which of their places tell it. */
@Singleton
class SourceAnnex {

    private final Citations citations;
    private final Kind<Source, ?, ?> sources;

    SourceAnnex(Citations citations, SourceResource sources) {
        this.citations = citations;
        this.sources = sources.kind;
    }

    /** @param told the records by the lists in which they stand */
    Section of(Map<String, List<? extends Recorded<?>>> told) {
        Map<UUID, Source> cited = new LinkedHashMap<>();
        List<List<Cell>> places = new ArrayList<>();
        Map<UUID, List<Evidence>> all = citations.load(null, ids(told));
        List<UUID> ids = Stream.concat(
                        all.values().stream()
                                .flatMap(List::stream)
                                .map(one -> one.source().id()),
                        told.values().stream()
                                .flatMap(List::stream)
                                .flatMap(SourceAnnex::evidence)
                                .map(source -> source.id))
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            sources
                    .query("select e from Source e", new Where().in("e.id", ids), "order by e.sortName", Source.class)
                    .stream()
                    .forEach(source -> cited.put(source.id, source));
        }
        told.forEach((kind, records) -> records.forEach(record -> of(record, all.get(record.id), cited)
                .forEach((source, where) ->
                        places.add(List.of(Cell.of(kind, record), Cell.of("sources", source), Cell.of(where))))));
        return Section.of(
                ReportSection.SOURCES.key(),
                ReportSection.SOURCES.heading(),
                cited.isEmpty() ? Block.note(Phrase.of("no-sources")) : null,
                Block.table(
                        Phrase.of("documents"),
                        cited.values().stream().map(SourceAnnex::row).toList(),
                        "title",
                        "kind",
                        "publisher",
                        "published"),
                Block.table(
                        Phrase.of("places"),
                        places.stream().limit(Block.LONGEST).toList(),
                        "record",
                        "title",
                        "place"));
    }

    private static List<UUID> ids(Map<String, List<? extends Recorded<?>>> told) {
        return told.values().stream()
                .flatMap(List::stream)
                .<UUID>map(record -> record.id)
                .toList();
    }

    private static List<Cell> row(Source source) {
        return List.of(
                Cell.of("sources", source),
                Cell.of(Phrase.word(source.kind)),
                Cell.of(source.publisher == null ? null : Text.same(source.publisher)),
                Cell.of(source.published == null ? Phrase.of("no-date") : Phrase.date(source.published)));
    }

    /** The documents that were given along with a reported value, as a whole. */
    private static Stream<Source> evidence(Recorded<?> record) {
        return record instanceof IndicatorValue value ? value.evidence.stream() : Stream.empty();
    }

    /** The places of each source that tell of a record. */
    private static Map<Source, Text> of(Recorded<?> record, List<Evidence> evidence, Map<UUID, Source> cited) {
        Map<Source, Text> places = new LinkedHashMap<>();
        Map<String, List<Evidence>> bySource = new TreeMap<>();
        evidence.forEach(one -> bySource.computeIfAbsent(one.source().code(), any -> new ArrayList<>())
                .add(one));
        bySource.values().forEach(some -> {
            Source source = cited.get(some.get(0).source().id());
            String locators = some.stream()
                    .flatMap(one -> Stream.ofNullable(one.locator()))
                    .distinct()
                    .collect(joining("; "));
            if (source != null) {
                places.put(source, locators.isEmpty() ? null : Text.same(locators));
            }
        });
        evidence(record)
                .filter(source -> cited.containsKey(source.id))
                .sorted(Comparator.comparing(source -> source.code))
                .forEach(source -> places.putIfAbsent(source, null));
        return places;
    }
}
