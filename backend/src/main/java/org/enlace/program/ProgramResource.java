package org.enlace.program;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Sort;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("programs")
@Tag(name = "Programs", description = "Funded efforts under which partnerships are made, and their terms.")
public class ProgramResource extends KindResource<Program, ProgramDraft, ProgramView> {

    public ProgramResource() {
        super(new Kind<>(
                        "programs", Program.class, ProgramDraft.class, ProgramView.class, Program::new, ProgramView::of)
                .belonging(Program.BELONGING)
                .coordinated()
                .fetching("reporter")
                .sortedBy(Sort.date("start")));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<ProgramView> list(@BeanParam ProgramFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @GET
    @Needs(Right.READ)
    @Path("{id}/periods")
    @Transactional
    @Operation(summary = "List the periods of a program's term, or the one that stood on a day")
    public List<ProgramPeriod> periods(
            @PathParam("id") String id,
            @QueryParam("asOf")
                    @Parameter(
                            description = "The day on which the period was the latest known.",
                            example = "2012-12-31")
                    PartialDate asOf) {
        Program program = kind.get(id);
        return asOf == null
                ? List.copyOf(program.periods)
                : program.periodAsOf(asOf.latest()).stream().toList();
    }

    @GET
    @Needs(Right.READ)
    @Path("{id}/organizations")
    @Transactional
    @Operation(summary = "List the organizations with a role in a program")
    public List<ProgramOrganizationView> organizations(@PathParam("id") String id) {
        return kind.get(id).organizations.stream()
                .map(ProgramOrganization::view)
                .toList();
    }
}
