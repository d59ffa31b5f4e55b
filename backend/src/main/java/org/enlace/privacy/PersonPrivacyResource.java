package org.enlace.privacy;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.agenda.AgendaItemResource;
import org.enlace.audit.AuditHistory;
import org.enlace.citation.CitationResource;
import org.enlace.participant.ParticipantResource;
import org.enlace.person.Person;
import org.enlace.person.PersonResource;
import org.enlace.person.PersonView;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.Preconditions;
import org.enlace.visit.VisitResource;

/** What a person may ask of those who keep data about them: to see all of it, and to be forgotten. */
@Path("people/{id}")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class PersonPrivacyResource {

    private final PersonResource people;
    private final ParticipantResource participants;
    private final VisitResource visits;
    private final AgendaItemResource agenda;
    private final CitationResource citations;
    private final Erasure erasure;
    private final Preconditions preconditions;

    PersonPrivacyResource(
            PersonResource people,
            ParticipantResource participants,
            VisitResource visits,
            AgendaItemResource agenda,
            CitationResource citations,
            Erasure erasure,
            Preconditions preconditions) {
        this.people = people;
        this.participants = participants;
        this.visits = visits;
        this.agenda = agenda;
        this.citations = citations;
        this.erasure = erasure;
        this.preconditions = preconditions;
    }

    @GET
    @Needs(Right.COORDINATE)
    @Path("export")
    @Transactional
    @Operation(
            summary = "Show everything that is kept about a person",
            description = "For the person's own request. Needs the permission for personal data.")
    public PersonFile export(@PathParam("id") String id) {
        Traces traces = Traces.of(found(id));
        List<UUID> told = List.copyOf(traces.ids());
        return new PersonFile(
                people.kind.view(traces.person()),
                participants.kind.views(traces.parts()),
                visits.kind.views(traces.parts().stream()
                        .map(part -> part.visit)
                        .distinct()
                        .toList()),
                agenda.kind.views(traces.presented()),
                citations.kind.views(traces.citations()),
                AuditHistory.about(traces.person().id, told));
    }

    @POST
    @Needs(Right.COORDINATE)
    @Path("erasure")
    @Transactional
    @Operation(
            summary = "Make a person nameless",
            description =
                    "Names, contact data, positions and consents go, also from import reports, kept answers and the"
                            + " contents of the audit; participations stay and are counted. It cannot be undone."
                            + " Needs the permission for personal data.")
    public PersonView erase(@PathParam("id") String id) {
        Person person = found(id);
        preconditions.check(person);
        erasure.of(person);
        return people.kind.view(person);
    }

    private Person found(String id) {
        Person person = people.kind.get(id);
        needPermission();
        return person;
    }

    static void needPermission() {
        if (!Caller.current().seesPersons()) {
            throw Refusal.of(Status.FORBIDDEN, "access.personal");
        }
    }
}
