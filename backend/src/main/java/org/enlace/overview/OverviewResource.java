package org.enlace.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Onlooker;
import org.enlace.shared.access.Right;

@Path("overview")
@Tag(name = "Overview", description = "Where everything stands, in one answer.")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {

    private final CurrentOverview current;

    OverviewResource(CurrentOverview current) {
        this.current = current;
    }

    @GET
    @Needs(Right.READ)
    @Operation(summary = "Show where everything stands")
    public Overview overview(
            @QueryParam("program")
                    @Parameter(description = "Id or code of a program; all when left out.", example = "amuprev")
                    String program) {
        return current.of(Optional.ofNullable(program), Onlooker.of(Caller.current()));
    }
}
