package org.enlace.citation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.Where;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Kinds;
import org.enlace.source.Source;

/** Which citations to list. */
public record CitationFilter(
        @QueryParam("source") @Parameter(description = "Id or code of a source.", example = "memorandum-n-2013-162")
        List<String> source,

        @QueryParam("entityKind")
        @Parameter(description = "Kind of the documented record, as paths call it.", example = "observations")
        List<String> entityKind,

        @QueryParam("entity")
        @Parameter(
                description = "Id or code of a documented record; its one entityKind goes with it.",
                example = "nahuizalco-homicides-2009")
        List<String> entity,

        @QueryParam("field") @Parameter(description = "Documented field.", example = "value")
        List<String> field,

        @QueryParam("preferred") @Parameter(description = "Whether the field follows the claim.")
        Boolean preferred) {

    Where where(Kinds kinds) {
        Where where = new Where()
                .refers("source", "e.source", Source.class, source)
                .in("e.field", field)
                .in("e.preferred", preferred == null ? null : List.of(preferred));
        List<Kind<?, ?, ?>> asked = asked(kinds);
        if (entity == null || entity.isEmpty()) {
            return where.in("e.entityKind", entityKind);
        }
        if (asked.size() != 1) {
            throw Refusal.invalid(Violation.query("entityKind", null, new Message("citation.entity-without-kind"))
                    .withHint(new Message("allowed", String.join(", ", kinds.names()))));
        }
        return where.related("entity", "e.entityId in ?", asked.get(0).entity, entity);
    }

    private List<Kind<?, ?, ?>> asked(Kinds kinds) {
        List<String> names =
                entityKind == null ? List.of() : entityKind.stream().distinct().toList();
        names.stream().filter(name -> kinds.named(name).isEmpty()).findFirst().ifPresent(unknown -> {
            throw Refusal.invalid(Violation.query("entityKind", unknown, new Message("unknown-value"))
                    .withHint(new Message("allowed", String.join(", ", kinds.names()))));
        });
        return kinds.all().stream().filter(kind -> names.contains(kind.name)).toList();
    }
}
