package org.enlace.visit;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.organization.Organization;
import org.enlace.partnership.Partnership;
import org.enlace.program.Program;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Where;

/** Which visits to list. */
public record VisitFilter(
        @QueryParam("partnership") @Parameter(description = "Id or code of a partnership.", example = "pinellas-panama")
        List<String> partnership,

        @QueryParam("program") @Parameter(description = "Id or code of a program.", example = "amuprev")
        List<String> program,

        @QueryParam("status") @Parameter(description = "Where it stands.")
        List<VisitStatus> status,

        @QueryParam("kind") @Parameter(description = "What it is for.")
        List<VisitKind> kind,

        @QueryParam("direction") @Parameter(description = "Who travels to whom.")
        List<Direction> direction,

        @QueryParam("host") @Parameter(description = "Id or code of a host.", example = "santa-ana")
        List<String> host,

        @QueryParam("sender") @Parameter(description = "Id or code of a sender.", example = "nahuizalco")
        List<String> sender,

        @QueryParam("organization") @Parameter(description = "Id or code of a host or sender.", example = "sonsonate")
        List<String> organization,

        @QueryParam("place") @Parameter(description = "Id or code of the municipality visited.", example = "santa-ana")
        List<String> place,

        @QueryParam("from") @Parameter(description = "Taking place on or after this date.", example = "2011")
        PartialDate from,

        @QueryParam("to") @Parameter(description = "Taking place on or before this date.", example = "2012-06")
        PartialDate to) {

    private static final String HOSTED = "exists (select 1 from e.hosts h where h.id in ?)";
    private static final String SENT = "exists (select 1 from e.senders s where s.id in ?)";

    Where where() {
        return new Where()
                .related(
                        "partnership",
                        "exists (select 1 from e.partnerships p where p.id in ?)",
                        Partnership.class,
                        partnership)
                .related(
                        "program",
                        "exists (select 1 from e.partnerships p where p.program.id in ?)",
                        Program.class,
                        program)
                .in("e.status", status)
                .in("e.kind", kind)
                .in("e.direction", direction)
                .related("host", HOSTED, Organization.class, host)
                .related("sender", SENT, Organization.class, sender)
                .related("organization", HOSTED + " or " + SENT, Organization.class, organization)
                .refers("place", "e.place", Organization.class, place)
                .overlaps("e.start", "e.end", from, to);
    }
}
