package org.enlace.report;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.program.Program;
import org.enlace.program.ProgramResource;
import org.enlace.report.document.Printing;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.rest.Media;

/** Stands at the program's address, but here, because programs know nothing of who travels. */
@Path("programs/{id}/impact")
@Tag(name = "Programs")
public class ImpactResource {

    private final ProgramResource programs;
    private final AnnualImpact impact;

    ImpactResource(ProgramResource programs, AnnualImpact impact) {
        this.programs = programs;
        this.impact = impact;
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.HTML, Media.PDF, Media.DOCX})
    @Transactional
    @Operation(
            summary = "Count the exchanges of a program year by year",
            description =
                    "In the terms of Sister Cities International: exchanges each way, visitors, residents travelling.")
    public Impact impact(@PathParam("id") String id, @BeanParam Years years, @BeanParam Printing printing) {
        Program program = programs.kind.get(id);
        return Impact.of(program, impact.ofProgram(program.id, years.calendar()));
    }
}
