package org.enlace.citation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Where;
import org.enlace.shared.rest.Expansion;
import org.enlace.shared.rest.Referring;

/** The citations of records, asked from the records' side: none of them knows that it is documented. */
@Singleton
public class Citations implements Expansion, Referring {

    /** Looked up when asked, because resources look for what refers to their records. */
    private final Instance<CitationResource> citations;

    Citations(Instance<CitationResource> citations) {
        this.citations = citations;
    }

    @Override
    public String name() {
        return "citations";
    }

    @Override
    public boolean appliesTo(Kind<?, ?, ?> kind) {
        return true;
    }

    @Override
    public Map<UUID, List<Evidence>> load(Kind<?, ?, ?> kind, Collection<UUID> ids) {
        Map<UUID, List<Evidence>> documented =
                seen(ids).stream().collect(groupingBy(citation -> citation.entityId, mapping(Evidence::of, toList())));
        return ids.stream()
                .distinct()
                .collect(toMap(Function.identity(), id -> documented.getOrDefault(id, List.of())));
    }

    @Override
    public Class<Citation> entity() {
        return Citation.class;
    }

    @Override
    public List<Citation> to(Collection<UUID> records) {
        return of(records);
    }

    private List<Citation> seen(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : citations
                        .get()
                        .kind
                        .query(
                                "select e from Citation e join fetch e.source",
                                new Where().and("e.entityId in ?", ids),
                                "order by e.code",
                                Citation.class)
                        .getResultList();
    }

    private static List<Citation> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return Panache.getSession()
                .createSelectionQuery(
                        "select c from Citation c join fetch c.source where c.entityId in :ids order by c.code",
                        Citation.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
