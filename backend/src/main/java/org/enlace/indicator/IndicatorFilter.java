package org.enlace.indicator;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.objective.Objective;
import org.enlace.program.Program;
import org.enlace.shared.kind.Where;

/** Which indicators to list. */
public record IndicatorFilter(
        @QueryParam("program") @Parameter(description = "Id or code of a program.", example = "amuprev")
        List<String> program,

        @QueryParam("objective")
        @Parameter(description = "Id or code of an objective.", example = "training-and-technical-assistance")
        List<String> objective,

        @QueryParam("resultType") @Parameter(description = "Where in the chain of results it measures.")
        List<ResultType> resultType,

        @QueryParam("measure") @Parameter(description = "In what it is measured.")
        List<IndicatorMeasure> measure,

        @QueryParam("computedFrom") @Parameter(description = "From what its actuals are computed.")
        List<CountSource> computedFrom) {

    Where where() {
        return new Where()
                .refers("program", "e.program", Program.class, program)
                .refers("objective", "e.objective", Objective.class, objective)
                .in("e.resultType", resultType)
                .in("e.measure", measure)
                .in("e.counting.source", computedFrom);
    }
}
