package org.enlace.objective;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Sort;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("objectives")
@Tag(name = "Objectives", description = "What programs want to reach, and the results that lead there.")
public class ObjectiveResource extends KindResource<Objective, ObjectiveDraft, ObjectiveView> {

    public ObjectiveResource() {
        super(new Kind<>(
                        "objectives",
                        Objective.class,
                        ObjectiveDraft.class,
                        ObjectiveView.class,
                        Objective::new,
                        ObjectiveView::of)
                .belonging(Objective.BELONGING)
                .coordinated()
                .fetching("program", "parent")
                .sortedBy(Sort.number("position", Objective.class, o -> o.position)));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<ObjectiveView> list(@BeanParam ObjectiveFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
