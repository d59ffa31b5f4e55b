package org.enlace.iati;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enlace.agreement.AgreementResource;
import org.enlace.citation.CitationResource;
import org.enlace.partnership.Partnership;
import org.enlace.program.Program;
import org.enlace.shared.kind.Where;
import org.enlace.source.Source;

/** The sources that anybody can open and that tell of an activity or of its agreements. */
@Singleton
class Documents {

    private final CitationResource citations;
    private final AgreementResource agreements;

    Documents(CitationResource citations, AgreementResource agreements) {
        this.citations = citations;
        this.agreements = agreements;
    }

    List<DocumentLink> of(Program program) {
        return sources(Map.of(program.id, program.id)).getOrDefault(program.id, List.of());
    }

    Map<UUID, List<DocumentLink>> of(Collection<Partnership> partnerships) {
        List<UUID> ids = partnerships.stream().map(one -> one.id).toList();
        Map<UUID, UUID> told = new HashMap<>();
        ids.forEach(id -> told.put(id, id));
        agreements
                .kind
                .query(
                        "select e.id, e.partnership.id from Agreement e",
                        new Where().in("e.partnership.id", ids),
                        "",
                        Object[].class)
                .getResultList()
                .forEach(row -> told.put((UUID) row[0], (UUID) row[1]));
        return sources(told);
    }

    /** @param told the activity to which each record belongs of which a source may tell */
    private Map<UUID, List<DocumentLink>> sources(Map<UUID, UUID> told) {
        Map<UUID, Set<Source>> sources = new LinkedHashMap<>();
        citations
                .kind
                .query(
                        "select e.entityId, s from Citation e join e.source s",
                        new Where().in("e.entityId", told.keySet()),
                        " and s.url is not null order by s.code, e.id",
                        Object[].class)
                .getResultList()
                .forEach(row -> sources.computeIfAbsent(told.get(row[0]), any -> new LinkedHashSet<>())
                        .add((Source) row[1]));
        return sources.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(DocumentLink::to).toList()));
    }
}
