package org.enlace.report;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.report.document.Printing;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.rest.Media;
import org.enlace.visit.Visit;
import org.enlace.visit.VisitResource;

/** Stands at the visit's address, but here, because visits know nothing of who took part and what came of it. */
@Path("visits/{id}/report")
@Tag(name = "Visits")
public class VisitReportResource {

    private final VisitResource visits;
    private final VisitReports reports;

    VisitReportResource(VisitResource visits, VisitReports reports) {
        this.visits = visits;
        this.reports = reports;
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.HTML, Media.PDF, Media.DOCX})
    @Transactional
    @Operation(summary = "Get the report of a visit", description = "Names nobody who did not allow it, whoever asks.")
    public DocumentView report(@PathParam("id") String id, @BeanParam Printing printing) {
        Visit visit = visits.kind.get(id);
        return new DocumentView(TextRef.of(visit), reports.of(visit));
    }
}
