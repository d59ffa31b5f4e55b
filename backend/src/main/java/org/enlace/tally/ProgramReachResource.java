package org.enlace.tally;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.indicator.Indicator;
import org.enlace.indicator.IndicatorResource;
import org.enlace.program.ProgramResource;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Where;

/** Stands at the program's address, but here, because programs know nothing of what measures them. */
@Path("programs/{id}/values")
@Tag(name = "Programs")
@Produces(MediaType.APPLICATION_JSON)
public class ProgramReachResource {

    private static final Comparator<Indicator> ORDER =
            Comparator.comparing((Indicator one) -> one.position).thenComparing(one -> one.code);

    private final ProgramResource programs;
    private final IndicatorResource indicators;
    private final PeriodLines lines;

    ProgramReachResource(ProgramResource programs, IndicatorResource indicators, PeriodLines lines) {
        this.programs = programs;
        this.indicators = indicators;
        this.lines = lines;
    }

    @GET
    @Needs(Right.READ)
    @Transactional
    @Operation(summary = "Show targets and actuals of all of a program's indicators, period by period")
    public List<IndicatorReach> values(@PathParam("id") String id) {
        Where ofProgram = new Where().and("e.program.id = ?", programs.kind.get(id).id);
        return lines.of(
                indicators.kind.matching(ofProgram).stream().sorted(ORDER).toList());
    }
}
