package org.enlace.iati;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.program.Program;
import org.enlace.program.ProgramResource;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.access.Scope;
import org.enlace.shared.rest.Downloads;
import org.jboss.resteasy.reactive.RestResponse;

/** Stands at the program's address, but here, because a program knows nothing of what hangs on it. */
@Path("programs/{id}/iati")
@Tag(name = "Programs")
public class IatiResource {

    private static final int HOUR = 3600;

    private static final String EXAMPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <iati-activities version="2.03">
              <iati-activity xml:lang="en" hierarchy="1">
                <iati-identifier>XX-ENLACE-icma-amuprev</iati-identifier>
                <!-- and so on -->
              </iati-activity>
            </iati-activities>
            """;

    private final ProgramResource programs;
    private final Preflight preflight;
    private final ActivityFile file;
    private final Downloads downloads;
    private final Clock clock;

    IatiResource(ProgramResource programs, Preflight preflight, ActivityFile file, Downloads downloads, Clock clock) {
        this.programs = programs;
        this.preflight = preflight;
        this.file = file;
        this.downloads = downloads;
        this.clock = clock;
    }

    @GET
    @Needs(Right.READ)
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            operationId = "exportIati",
            summary = "Export a program to IATI",
            description =
                    "Activities of IATI 2.03: the program, and its partnerships below it. Targets and actuals count"
                            + " once they are approved; nothing of persons is told. 409 names what to mend first.")
    @APIResponse(
            responseCode = "200",
            description = "An iati-activities file; streamed.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema = @Schema(type = SchemaType.STRING),
                            example = EXAMPLE))
    public RestResponse<StreamingOutput> export(@PathParam("id") String id) {
        String code = QuarkusTransaction.requiringNew().call(() -> {
            Program program = programs.kind.get(id);
            Preflight.check(program);
            return program.code;
        });
        Caller discreet = Caller.current().without(Scope.PERSONAL);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out ->
                        downloads.send(out, to -> Caller.act(discreet, () -> write(code, to))))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-iati-%s.xml\"".formatted(code, LocalDate.now(clock)))
                .build();
    }

    private void write(String code, OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(HOUR).run(() -> file.write(programs.kind.get(code), out));
    }

    @GET
    @Needs(Right.READ)
    @Path("check")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "checkIati",
            summary = "Check what a program's IATI file lacks",
            description = "Names the record and the field that mend it.")
    public IatiCheck check(@PathParam("id") String id) {
        Program program = programs.kind.get(id);
        return IatiCheck.of(program, preflight.of(program));
    }
}
