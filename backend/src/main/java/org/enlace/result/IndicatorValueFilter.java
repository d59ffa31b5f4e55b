package org.enlace.result;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.indicator.Indicator;
import org.enlace.objective.Objective;
import org.enlace.program.Program;
import org.enlace.shared.kind.Where;

/** Which targets and actuals to list. */
public record IndicatorValueFilter(
        @QueryParam("program") @Parameter(description = "Id or code of a program.", example = "amuprev")
        List<String> program,

        @QueryParam("objective") @Parameter(description = "Id or code of an objective.")
        List<String> objective,

        @QueryParam("indicator") @Parameter(description = "Id or code of an indicator.")
        List<String> indicator,

        @QueryParam("period") @Parameter(description = "Label of a period.", example = "FY2013 Q4")
        List<String> period,

        @QueryParam("kind") @Parameter(description = "Whether it was aimed at or reached.")
        List<ValueKind> kind,

        @QueryParam("status") @Parameter(description = "How far it has come.")
        List<ValueStatus> status) {

    Where where() {
        return new Where()
                .refers("program", "e.indicator.program", Program.class, program)
                .refers("objective", "e.indicator.objective", Objective.class, objective)
                .refers("indicator", "e.indicator", Indicator.class, indicator)
                .in("e.period", period)
                .in("e.kind", kind)
                .in("e.status", status);
    }
}
