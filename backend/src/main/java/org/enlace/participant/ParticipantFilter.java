package org.enlace.participant;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.organization.Organization;
import org.enlace.partnership.Partnership;
import org.enlace.person.Person;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Where;
import org.enlace.visit.Visit;

/** Which participants to list; who travelled in January 2011 is {@code from=2011-01&to=2011-01&side=SENDING}. */
public record ParticipantFilter(
        @QueryParam("visit")
        @Parameter(description = "Id or code of a visit.", example = "salvadoran-visit-santa-ana-2011")
        List<String> visit,

        @QueryParam("partnership")
        @Parameter(description = "Id or code of a partnership of their visit.", example = "pinellas-panama")
        List<String> partnership,

        @QueryParam("person") @Parameter(description = "Id or code of a person.", example = "person-07")
        List<String> person,

        @QueryParam("organization")
        @Parameter(description = "Id or code of the organization for which they came.", example = "icma")
        List<String> organization,

        @QueryParam("role") @Parameter(description = "What they were in the visit.")
        List<ParticipantRole> role,

        @QueryParam("side") @Parameter(description = "For whom they took part.")
        List<ParticipantSide> side,

        @QueryParam("attendance") @Parameter(description = "Whether they came.")
        List<Attendance> attendance,

        @QueryParam("from") @Parameter(description = "Their visit took place on or after this date.", example = "2011")
        PartialDate from,

        @QueryParam("to")
        @Parameter(description = "Their visit took place on or before this date.", example = "2011-01")
        PartialDate to) {

    Where where() {
        return new Where()
                .refers("visit", "e.visit", Visit.class, visit)
                .related(
                        "partnership",
                        "exists (select 1 from Visit v join v.partnerships p where v = e.visit and p.id in ?)",
                        Partnership.class,
                        partnership)
                .personal("person", person)
                .personal("organization", organization)
                .refers("person", "e.person", Person.class, person)
                .refers("organization", "e.organization", Organization.class, organization)
                .in("e.role", role)
                .in("e.side", side)
                .in("e.attendance", attendance)
                .overlaps("e.visit.start", "e.visit.end", from, to);
    }
}
