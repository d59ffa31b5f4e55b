package org.enlace.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.search.Searched.Candidate;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Recorded;
import org.enlace.shared.kind.Where;
import org.enlace.shared.rest.Kinds;
import org.enlace.shared.text.Folded;

/** Looks for words in records of every kind at once, ranked together. */
@Path("search")
@Tag(name = "Search", description = "Records of every kind by code, name or words in them.")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int LONGEST = 50;

    private final Kinds kinds;

    SearchResource(Kinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @Needs(Right.READ)
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
        Searched words = new Searched(q);
        List<Candidate> best = kinds.all().stream()
                .flatMap(words::candidates)
                .collect(toMap(Candidate::id, one -> one, (a, b) -> a))
                .values()
                .stream()
                .sorted(words.order())
                .limit(limit)
                .toList();
        return new SearchAnswer(hits(best));
    }

    /** Reads the records themselves, one query a kind, and calls each by the kind that owns it. */
    private List<SearchHit> hits(List<Candidate> best) {
        Map<UUID, Recorded<?>> records = new HashMap<>();
        best.stream()
                .collect(groupingBy(Candidate::kind, mapping(Candidate::id, toList())))
                .forEach((kind, ids) -> kind.matching(new Where().and("e.id in ?", ids))
                        .forEach(record -> records.put(record.id, record)));
        return best.stream()
                .map(one -> records.get(one.id()))
                .map(record -> SearchHit.of(kinds.of(record).name, record))
                .toList();
    }
}
