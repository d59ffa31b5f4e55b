package org.enlace.objective;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.program.Program;
import org.enlace.shared.kind.Where;

/** Which objectives to list. */
public record ObjectiveFilter(
        @QueryParam("program") @Parameter(description = "Id or code of a program.", example = "amuprev")
        List<String> program,

        @QueryParam("parent")
        @Parameter(description = "Id or code of the objective above.", example = "prevention-strategies-and-networks")
        List<String> parent,

        @QueryParam("level") @Parameter(description = "How far up the results framework.")
        List<ObjectiveLevel> level) {

    Where where() {
        return new Where()
                .refers("program", "e.program", Program.class, program)
                .refers("parent", "e.parent", Objective.class, parent)
                .in("e.level", level);
    }
}
