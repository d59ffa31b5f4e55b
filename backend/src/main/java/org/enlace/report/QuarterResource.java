package org.enlace.report;

import jakarta.transaction.Transactional;
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
import org.enlace.program.Program;
import org.enlace.program.ProgramResource;
import org.enlace.report.document.Printing;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Media;

/** Stands at the program's address, but here, because programs know nothing of what is told of them. */
@Path("programs/{id}")
@Tag(name = "Programs")
public class QuarterResource {

    private final ProgramResource programs;
    private final Quarters quarters;
    private final QuarterlyReports reports;
    private final Editions editions;

    QuarterResource(ProgramResource programs, Quarters quarters, QuarterlyReports reports, Editions editions) {
        this.programs = programs;
        this.quarters = quarters;
        this.reports = reports;
        this.editions = editions;
    }

    @GET
    @Needs(Right.READ)
    @Path("quarters")
    @Produces(Media.JSON)
    @Transactional
    @Operation(
            summary = "List the fiscal quarters of a program",
            description = "Those that its term or its record touches, the first one first.")
    public List<QuarterView> quarters(@PathParam("id") String id) {
        return quarters.of(programs.kind.get(id));
    }

    @GET
    @Needs(Right.READ)
    @Path("report")
    @Produces({Media.JSON, Media.HTML, Media.PDF, Media.DOCX})
    @Transactional
    @Operation(
            summary = "Get the report of a program's fiscal quarter",
            description = "Generated from the records as they are, unless it was frozen.")
    public QuarterlyReport report(
            @PathParam("id") String id,
            @QueryParam("quarter")
                    @Parameter(
                            description = "Label or code of the quarter; the last one that has begun when left out.",
                            example = "fy2013-q4")
                    String quarter,
            @BeanParam Printing printing) {
        Program program = programs.kind.get(id);
        Quarter asked = quarter == null
                ? quarters.last(program)
                : Quarter.read(quarter)
                        .orElseThrow(() ->
                                Refusal.invalid(Violation.query("quarter", quarter, new Message("report.no-quarter"))));
        Report written = Quarters.written(program, asked);
        return written != null && written.frozen()
                ? frozen(program, asked, written)
                : new QuarterlyReport(
                        TextRef.of(program),
                        asked.label(),
                        quarters.number(program, asked),
                        ReportState.LIVE,
                        TextRef.of(written),
                        null,
                        reports.of(program, asked, written));
    }

    private QuarterlyReport frozen(Program program, Quarter quarter, Report written) {
        Edition edition = Edition.of(written, written.edition).orElseThrow();
        EditionContent content = editions.read(edition);
        return new QuarterlyReport(
                TextRef.of(program),
                quarter.label(),
                content.number(),
                ReportState.FROZEN,
                TextRef.of(written),
                EditionView.of(edition),
                content.document());
    }
}
