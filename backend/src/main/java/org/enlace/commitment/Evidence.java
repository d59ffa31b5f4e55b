package org.enlace.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.outcome.OutcomeKind;
import org.enlace.participant.ParticipantSide;
import org.enlace.partnership.PartyRole;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.TextRef;
import org.enlace.visit.VisitStatus;

/**
 * What happened, as plain data: the visits and outcomes from which progress is told, and who belongs to whom.
 *
 * @param journeys the visits of each partnership
 * @param roles the parties of each partnership
 * @param parents the organization above each that has one
 */
record Evidence(
        Map<UUID, List<Journey>> journeys,
        List<Result> results,
        Map<UUID, Map<UUID, PartyRole>> roles,
        Map<UUID, UUID> parents) {

    static Map<UUID, List<Journey>> byPartnership(Collection<Journey> journeys) {
        Map<UUID, List<Journey>> grouped = new HashMap<>();
        journeys.forEach(journey -> journey.partnerships()
                .forEach(id ->
                        grouped.computeIfAbsent(id, any -> new ArrayList<>()).add(journey)));
        return grouped;
    }

    /** A visit of some partnerships. */
    record Journey(
            TextRef visit,
            VisitStatus status,
            PartialDate start,
            PartialDate end,
            Set<UUID> partnerships,
            Set<UUID> senders,
            Set<UUID> hosts,
            List<Attended> attended) {

        /** Its last possible day, or {@code null} when nobody said when it took place. */
        LocalDate lastDay() {
            PartialDate last = end == null ? start : end;
            return last == null ? null : last.latest();
        }
    }

    /**
     * People who attended a visit, counted by side and organization.
     *
     * @param organization theirs, or {@code null} when nobody said
     */
    record Attended(ParticipantSide side, UUID organization, long people) {}

    /** An outcome with the agreements that contributed and the partnerships whose visits did. */
    record Result(TextRef outcome, OutcomeKind kind, PartialDate date, Set<UUID> agreements, Set<UUID> partnerships) {}

    /** What surely had happened by the end of a day; what has no date may have happened later. */
    Evidence until(LocalDate day) {
        Map<UUID, List<Journey>> past = new HashMap<>();
        journeys.forEach((partnership, all) -> past.put(
                partnership, all.stream().filter(one -> by(day, one.lastDay())).toList()));
        List<Result> known = results.stream()
                .filter(one -> one.date() != null && by(day, one.date().latest()))
                .toList();
        return new Evidence(past, known, roles, parents);
    }

    private static boolean by(LocalDate day, LocalDate last) {
        return last != null && !last.isAfter(day);
    }

    /** Whether the organization is one of these or belongs to one. */
    boolean belongs(UUID organization, Set<UUID> any) {
        return selfAndAncestors(organization).anyMatch(any::contains);
    }

    /** The role of an organization in a partnership: its own or that of the nearest above it; else {@code null}. */
    PartyRole role(UUID partnership, UUID organization) {
        Map<UUID, PartyRole> parties = roles.getOrDefault(partnership, Map.of());
        return selfAndAncestors(organization)
                .filter(parties::containsKey)
                .findFirst()
                .map(parties::get)
                .orElse(null);
    }

    private Stream<UUID> selfAndAncestors(UUID organization) {
        return Stream.iterate(organization, one -> one != null, parents::get);
    }
}
