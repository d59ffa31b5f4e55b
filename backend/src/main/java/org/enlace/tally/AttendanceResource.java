package org.enlace.tally;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.participant.ParticipantSide;
import org.enlace.program.ProgramResource;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.date.PartialDate;

/** Stands at the program's address, but here, because programs know nothing of who attends visits. */
@Path("programs/{id}/attendance")
@Tag(name = "Programs")
@Produces(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    private final ProgramResource programs;
    private final Tallies tallies;

    AttendanceResource(ProgramResource programs, Tallies tallies) {
        this.programs = programs;
        this.tallies = tallies;
    }

    @GET
    @Needs(Right.READ)
    @Transactional
    @Operation(summary = "Count who attended a program's visits: attendances and different people side by side")
    public AttendanceView attendance(
            @PathParam("id") String id,
            @QueryParam("from")
                    @Parameter(description = "Of visits that ended on or after this date.", example = "2012-10")
                    PartialDate from,
            @QueryParam("to")
                    @Parameter(description = "Of visits that ended on or before this date.", example = "2013-09")
                    PartialDate to,
            @QueryParam("side") @Parameter(description = "For whom they took part.") List<ParticipantSide> side) {
        Window window = new Window(
                from == null ? Window.ALWAYS.from() : from.earliest(), to == null ? Window.ALWAYS.to() : to.latest());
        return AttendanceView.of(tallies.of(Count.ofPeople(programs.kind.get(id).id, side), window));
    }
}
