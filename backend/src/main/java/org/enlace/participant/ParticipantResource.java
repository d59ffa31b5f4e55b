package org.enlace.participant;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("participants")
@Tag(name = "Participants", description = "Who took part in which visit, by name or counted as a group.")
public class ParticipantResource extends KindResource<Participant, ParticipantDraft, ParticipantView> {

    public ParticipantResource() {
        super(new Kind<>(
                        "participants",
                        Participant.class,
                        ParticipantDraft.class,
                        ParticipantView.class,
                        Participant::new,
                        ParticipantView::of)
                .belonging(Participant.BELONGING)
                .personal()
                .fetching("visit", "person", "organization"));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<ParticipantView> list(@BeanParam ParticipantFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
