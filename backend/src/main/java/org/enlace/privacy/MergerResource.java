package org.enlace.privacy;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.person.Person;
import org.enlace.person.PersonResource;
import org.enlace.person.PersonView;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;
import org.enlace.shared.rest.Preconditions;

/** Two records of one person, which become one. */
@Path("people/{id}/merger")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class MergerResource {

    private final PersonResource people;
    private final Merger merger;
    private final Preconditions preconditions;

    MergerResource(PersonResource people, Merger merger, Preconditions preconditions) {
        this.people = people;
        this.merger = merger;
        this.preconditions = preconditions;
    }

    @GET
    @Needs(Right.COORDINATE)
    @Transactional
    @Operation(
            operationId = "previewMerger",
            summary = "Show what merging two records of a person would do",
            description = "Needs the permission for personal data.")
    public MergerView preview(
            @PathParam("id") String id,
            @QueryParam("with") @Parameter(description = "Id or code of the other record, which goes.") String with) {
        Person kept = kept(id);
        return merger.preview(kept, other(kept, with));
    }

    @POST
    @Needs(Right.COORDINATE)
    @Transactional
    @Operation(
            operationId = "mergePeople",
            summary = "Merge another record of the same person into this one",
            description = "Participations and citations move, positions and consents are put together, empty fields are"
                    + " filled, and the other record goes. Needs the permission for personal data.")
    public PersonView merge(
            @PathParam("id") String id,
            @QueryParam("with") @Parameter(description = "Id or code of the other record, which goes.") String with,
            @QueryParam("take")
                    @Parameter(description = "Fields in which the other record is right.", example = "email")
                    List<MergedField> take) {
        Person kept = kept(id);
        Person other = other(kept, with);
        preconditions.check(kept);
        merger.carryOut(kept, other, new HashSet<>(take));
        return people.kind.view(kept);
    }

    private Person kept(String id) {
        Person kept = people.kind.get(id);
        PersonPrivacyResource.needPermission();
        return kept;
    }

    private Person other(Person kept, String with) {
        if (with == null) {
            throw Refusal.invalid(Violation.query("with", null, new Message("required")));
        }
        Person other = people.kind
                .find(with)
                .orElseThrow(() -> Refusal.invalid(Violation.query(
                        "with", with, new Message("unknown-reference", new Message("kind.Person"), with))));
        if (other.equals(kept)) {
            throw Refusal.invalid(Violation.query("with", with, new Message("privacy.itself")));
        }
        return other;
    }
}
