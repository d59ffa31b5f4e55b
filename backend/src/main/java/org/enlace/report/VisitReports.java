package org.enlace.report;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.enlace.agenda.AgendaItem;
import org.enlace.outcome.Outcome;
import org.enlace.participant.ParticipantView;
import org.enlace.partnership.Partnership;
import org.enlace.report.document.Block;
import org.enlace.report.document.Cell;
import org.enlace.report.document.Document;
import org.enlace.report.document.Phrase;
import org.enlace.report.document.Section;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.text.Text;
import org.enlace.visit.Visit;

/** Writes what there is to tell of a visit: why, who to whom, what was seen, what came of it. */
@Singleton
class VisitReports {

    private final Records records;
    private final SourceAnnex annex;

    VisitReports(Records records, SourceAnnex annex) {
        this.records = records;
        this.annex = annex;
    }

    Document of(Visit visit) {
        records.count(visit);
        return Discretion.keep(() -> written(visit));
    }

    private Document written(Visit visit) {
        List<Partnership> partnerships =
                visit.partnerships.stream().filter(Recorded::seen).toList();
        List<AgendaItem> agenda = records.agendaOf(visit.id);
        List<Outcome> outcomes = records.outcomesOfVisit(visit.id);
        Map<String, List<? extends Recorded<?>>> told = new LinkedHashMap<>();
        told.put("visits", List.of(visit));
        told.put("agenda-items", agenda);
        told.put("outcomes", outcomes);
        return new Document(
                visit.title,
                Phrase.of("visit-report"),
                List.of(
                        Section.of("facts", Phrase.of("visit-facts"), facts(visit, partnerships)),
                        Section.of(
                                "summary",
                                Phrase.of("summary"),
                                visit.summary == null
                                        ? Block.note(Phrase.of("no-summary"))
                                        : Block.paragraph(visit.summary)),
                        Section.of("agenda", Phrase.of("agenda"), agenda(agenda)),
                        Section.of("delegation", Phrase.of("delegation"), people(visit)),
                        Section.of(
                                "reflections",
                                Phrase.of("reflections"),
                                visit.reflections == null
                                        ? Block.note(Phrase.of("no-reflections"))
                                        : Block.paragraph(visit.reflections)),
                        Section.of(
                                "outcomes",
                                ReportSection.OUTCOMES.heading(),
                                outcomes.isEmpty()
                                        ? Block.note(Phrase.of("visit-no-outcomes"))
                                        : Tables.outcomes(Phrase.of("outcomes"), outcomes, partnerships)),
                        annex.of(told)));
    }

    private static Block facts(Visit visit, List<Partnership> partnerships) {
        return new Facts()
                .with("purpose", visit.purpose)
                .with("dates", Tables.dates(visit))
                .with("as-stated", visit.datesAsStated == null ? null : Text.same(visit.datesAsStated))
                .with("length", visit.declaredDays == null ? null : Phrase.of("day-count", visit.declaredDays))
                .with("kind", Phrase.word(visit.kind))
                .with("status", Phrase.word(visit.status))
                .with("direction", Phrase.word(visit.direction))
                .with("senders", Phrase.names(visit.senders))
                .with("hosts", Phrase.names(visit.hosts))
                .with("place-visited", visit.place == null ? null : visit.place.caption())
                .with("partnerships", Phrase.names(partnerships))
                .table(null);
    }

    private static Block agenda(List<AgendaItem> agenda) {
        return agenda.isEmpty()
                ? Block.note(Phrase.of("no-agenda"))
                : Block.table(
                        null,
                        agenda.stream().map(VisitReports::item).toList(),
                        "item",
                        "day",
                        "kind",
                        "venue",
                        "subjects");
    }

    private static List<Cell> item(AgendaItem item) {
        Text venue =
                item.venue != null ? item.venue.caption() : item.venueName == null ? null : Text.same(item.venueName);
        return List.of(
                Cell.of(item.notes == null ? item.title : Phrase.of("note-on", item.title, item.notes)),
                Cell.of(item.day == null ? null : Phrase.of("amount", item.day)),
                Cell.of(Phrase.word(item.kind)),
                Cell.of(venue),
                Cell.of(Phrase.names(item.focusAreas)));
    }

    /** By role, and by name only where that is published and allowed. */
    private Block people(Visit visit) {
        List<ParticipantView> people = records.participantsOf(visit.id);
        return people.isEmpty()
                ? Block.note(Phrase.of("no-participants"))
                : Block.table(
                        Phrase.of(
                                "delegation-sum",
                                visit.delegation.sending(),
                                visit.declaredDelegationSize == null
                                        ? Phrase.of("not-declared")
                                        : Phrase.of("amount", visit.declaredDelegationSize)),
                        people.stream().map(VisitReports::participant).toList(),
                        "who",
                        "side",
                        "role",
                        "organization",
                        "people");
    }

    private static List<Cell> participant(ParticipantView one) {
        Text name = one.person() == null ? one.label() : Text.same(one.person().name());
        Text position = one.label() != null && one.label().equals(one.positionTitle()) ? null : one.positionTitle();
        Text who = Phrase.joined(Stream.of(name, position).filter(Objects::nonNull));
        return List.of(
                Cell.of(who == null ? Phrase.of("not-named") : who),
                Cell.of(Phrase.word(one.side())),
                Cell.of(Phrase.word(one.role())),
                Cell.of(
                        one.organization() == null
                                ? null
                                : Text.same(one.organization().name())),
                Cell.of(one.headcount()));
    }
}
