package org.enlace.report;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.program.Program;
import org.enlace.shared.kind.Where;

/** Which reports to list. */
public record ReportFilter(
        @QueryParam("program") @Parameter(description = "Id or code of a program.", example = "amuprev")
        List<String> program,

        @QueryParam("quarter") @Parameter(description = "Of the fiscal year from 1 October.", example = "FY2011 Q2")
        List<String> quarter,

        @QueryParam("state") @Parameter(description = "Whether it still follows the records.")
        List<ReportState> state) {

    Where where() {
        Where where = new Where()
                .refers("program", "e.program", Program.class, program)
                .in("e.quarter", quarter);
        if (state == null || state.size() != 1) {
            return where;
        }
        boolean frozen = state.get(0) == ReportState.FROZEN;
        return where.and(frozen ? "e.edition >= ?" : "e.editions >= ? and e.edition is null", frozen ? 1 : 0);
    }
}
