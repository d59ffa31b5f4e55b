package org.enlace.search;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Where;
import org.enlace.shared.rest.Kinds;
import org.enlace.shared.text.Folded;
import org.enlace.shared.text.Slug;

/** Looks for words in records of every kind at once, one query a kind. */
@Path("search")
@Tag(name = "Search", description = "Records of every kind by code, name or words in them.")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int LONGEST = 50;

    /** Codes and names first: what a person types is most often one of them, or its beginning. */
    private static final String RANK = """
            case when e.code = :code then 0
                 when e.sortName = :name then 1
                 when e.code like concat(:code, '%') then 2
                 when e.sortName like concat(:name, '%') then 3
                 when e.sortName like concat('% ', :name, '%') then 4
                 when e.sortName like concat('%', :name, '%') then 5
                 else 6 end""";

    private final Kinds kinds;

    SearchResource(Kinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @Transactional
    @Operation(summary = "Search records of every kind")
    public SearchAnswer search(
            @QueryParam("q")
                    @Parameter(description = "Words to look for; accents and case do not matter.", example = "colon")
                    String q,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1) @Max(LONGEST) @Parameter(description = "Most hits, 1 to 50.")
                    int limit) {
        if (Folded.of(q).isEmpty()) {
            return new SearchAnswer(List.of());
        }
        return new SearchAnswer(kinds.all().stream()
                .flatMap(kind -> ranked(kind, q, limit))
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparing(hit -> hit.record.sortName))
                .limit(limit)
                .map(hit -> SearchHit.of(hit.kind.name, hit.record))
                .toList());
    }

    private record Ranked(Kind<?, ?, ?> kind, Recorded<?> record, int rank) {}

    private Stream<Ranked> ranked(Kind<?, ?, ?> kind, String q, int limit) {
        Where where = new Where().words(q, "e.searchText");
        var query = Panache.getSession()
                .createSelectionQuery(
                        "select e, %s as place from %s e where %s order by place, e.sortName, e.id"
                                .formatted(RANK, kind.entity.getSimpleName(), where.hql()),
                        Object[].class)
                .setParameter("code", Slug.of(q))
                .setParameter("name", Folded.of(q))
                .setMaxResults(limit);
        where.values().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new Ranked(kind, (Recorded<?>) row[0], (Integer) row[1]))
                .filter(hit -> kinds.of(hit.record) == kind);
    }
}
