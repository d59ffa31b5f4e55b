package org.enlace.commitment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.commitment.Evidence.Attended;
import org.enlace.commitment.Evidence.Journey;
import org.enlace.commitment.Evidence.Result;
import org.enlace.outcome.OutcomeKind;
import org.enlace.participant.ParticipantSide;
import org.enlace.partnership.PartyRole;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.text.Text;
import org.enlace.visit.VisitStatus;

/**
 * Reads what happened in the partnerships of a page of commitments: always the same few queries, however many
 * commitments, visits and participants there are, and people only as sums.
 */
public final class EvidenceReading {

    private static final String PARENTS = "select o.id, o.parent.id from Organization o where o.parent is not null";
    private static final String ROLES =
            "select p.id, y.organization.id, y.role from Partnership p join p.parties y where p.id in :ids";
    private static final String VISITS = """
            select v.id, v.code, v.title, p.id, v.status, v.start, v.end
            from Visit v join v.partnerships p where p.id in :ids and v.status = COMPLETED
            order by v.sortDate, v.code""";
    private static final String TRAVELLERS = """
            select v.id, o.id from Visit v join v.%s o
            where v.id in (select x.id from Visit x join x.partnerships p where p.id in :ids and x.status = COMPLETED)""";
    private static final String ATTENDED = """
            select a.visit.id, a.side, o.id, sum(a.headcount) from Participant a left join a.organization o
            where a.attendance = ATTENDED
              and a.visit.id in (select x.id from Visit x join x.partnerships p where p.id in :ids and x.status = COMPLETED)
            group by a.visit.id, a.side, o.id""";
    private static final String RESULTS_OF_VISITS = """
            select o.id, o.code, o.title, p.id, o.kind, o.date
            from Outcome o join o.contributions c join c.visit v join v.partnerships p where p.id in :ids""";
    private static final String RESULTS_OF_AGREEMENTS = """
            select o.id, o.code, o.title, c.agreement.id, o.kind, o.date
            from Outcome o join o.contributions c where c.agreement.id in :ids""";

    private EvidenceReading() {}

    /** Tells it of the commitments of a page, whose partnerships' visits fit into memory together. */
    public static void tellProgress(List<Commitment> page, Clock clock) {
        now(page, clock).forEach((commitment, progress) -> commitment.progress = progress);
    }

    /** How they stand today. */
    public static Map<Commitment, Progress> now(List<Commitment> commitments, Clock clock) {
        Map<Commitment, Pledge> pledges = pledges(commitments);
        return told(pledges, read(pledges.values()), LocalDate.now(clock));
    }

    /** How they stood on a day: from what surely had happened by then, of what is known of it now. */
    public static Map<Commitment, Progress> asOf(LocalDate day, List<Commitment> commitments) {
        Map<Commitment, Pledge> pledges = pledges(commitments);
        return told(pledges, read(pledges.values()).until(day), day);
    }

    private static Map<Commitment, Progress> told(Map<Commitment, Pledge> pledges, Evidence evidence, LocalDate day) {
        Map<Commitment, Progress> told = new LinkedHashMap<>();
        pledges.forEach(
                (commitment, pledge) -> told.put(commitment, new CommitmentProgress(pledge, evidence, day).tell()));
        return told;
    }

    private static Map<Commitment, Pledge> pledges(List<Commitment> commitments) {
        Map<Commitment, Pledge> pledges = new LinkedHashMap<>();
        commitments.forEach(commitment -> pledges.put(commitment, commitment.pledge()));
        return pledges;
    }

    private static Evidence read(Collection<Pledge> pledges) {
        Set<UUID> partnerships = pledges.stream().map(Pledge::partnership).collect(toSet());
        Set<UUID> trained = pledges.stream()
                .filter(pledge -> pledge.metric() == CommitmentMetric.PEOPLE_TRAINED)
                .map(Pledge::partnership)
                .collect(toSet());
        Set<UUID> agreements =
                pledges.stream().map(Pledge::agreement).filter(id -> id != null).collect(toSet());
        Map<UUID, Map<UUID, PartyRole>> roles = rows(ROLES, partnerships)
                .collect(groupingBy(row -> (UUID) row[0], toMap(row -> (UUID) row[1], row -> (PartyRole) row[2])));
        Map<UUID, UUID> parents = Panache.getSession().createSelectionQuery(PARENTS, Object[].class).stream()
                .collect(toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
        return new Evidence(journeys(partnerships, trained), results(partnerships, agreements), roles, parents);
    }

    private static Map<UUID, List<Journey>> journeys(Set<UUID> partnerships, Set<UUID> trained) {
        Map<UUID, Set<UUID>> senders = travellers("senders", partnerships);
        Map<UUID, Set<UUID>> hosts = travellers("hosts", partnerships);
        Map<UUID, List<Attended>> attended = rows(ATTENDED, trained)
                .collect(groupingBy(
                        row -> (UUID) row[0],
                        mapping(
                                row -> new Attended((ParticipantSide) row[1], (UUID) row[2], (Long) row[3]),
                                toList())));
        Map<UUID, Journey> journeys = new LinkedHashMap<>();
        rows(VISITS, partnerships)
                .forEach(row -> journeys.computeIfAbsent(
                                (UUID) row[0],
                                id -> new Journey(
                                        named(row),
                                        (VisitStatus) row[4],
                                        (PartialDate) row[5],
                                        (PartialDate) row[6],
                                        new HashSet<>(),
                                        senders.getOrDefault(id, Set.of()),
                                        hosts.getOrDefault(id, Set.of()),
                                        attended.getOrDefault(id, List.of())))
                        .partnerships()
                        .add((UUID) row[3]));
        return Evidence.byPartnership(journeys.values());
    }

    private static Map<UUID, Set<UUID>> travellers(String role, Set<UUID> partnerships) {
        return rows(TRAVELLERS.formatted(role), partnerships)
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toSet())));
    }

    private static List<Result> results(Set<UUID> partnerships, Set<UUID> agreements) {
        Map<UUID, Result> results = new LinkedHashMap<>();
        rows(RESULTS_OF_VISITS, partnerships)
                .forEach(row -> result(results, row).partnerships().add((UUID) row[3]));
        rows(RESULTS_OF_AGREEMENTS, agreements)
                .forEach(row -> result(results, row).agreements().add((UUID) row[3]));
        return results.values().stream()
                .sorted((a, b) -> a.outcome().code().compareTo(b.outcome().code()))
                .toList();
    }

    private static Result result(Map<UUID, Result> results, Object[] row) {
        return results.computeIfAbsent(
                (UUID) row[0],
                id -> new Result(
                        named(row), (OutcomeKind) row[4], (PartialDate) row[5], new HashSet<>(), new HashSet<>()));
    }

    private static TextRef named(Object[] row) {
        return new TextRef((UUID) row[0], (String) row[1], (Text) row[2]);
    }

    private static Stream<Object[]> rows(String query, Set<UUID> ids) {
        return ids.isEmpty()
                ? Stream.empty()
                : Panache.getSession().createSelectionQuery(query, Object[].class).setParameter("ids", ids).stream();
    }
}
