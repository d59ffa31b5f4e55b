package org.enlace.agenda;

import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.participant.Participant;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Sort;
import org.enlace.shared.kind.Where;
import org.enlace.shared.kind.Written;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("agenda-items")
@Tag(name = "Agenda items", description = "What was seen and discussed on a visit, point by point.")
public class AgendaItemResource extends KindResource<AgendaItem, AgendaItemDraft, AgendaItemView> {

    private static final Sort POSITION = Sort.number("position", AgendaItem.class, item -> item.position);

    public AgendaItemResource() {
        super(new Kind<>(
                        "agenda-items",
                        AgendaItem.class,
                        AgendaItemDraft.class,
                        AgendaItemView.class,
                        AgendaItem::new,
                        AgendaItemView::of)
                .belonging(AgendaItem.BELONGING)
                .fetching("visit", "venue")
                .sortedBy(POSITION));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<AgendaItemView> list(@BeanParam AgendaItemFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    /** A participant who presents on one visit cannot become another visit's. */
    void participantChanged(@Observes Written written) {
        if (written.record() instanceof Participant participant) {
            Where elsewhere = new Where()
                    .and("exists (select 1 from e.presenters p where p.id = ?)", participant.id)
                    .and("e.visit.id <> ?", participant.visit.id);
            kind.regardless(elsewhere).stream().findFirst().ifPresent(item -> {
                throw Refusal.conflict("agenda.presenter-moved", item.code);
            });
        }
    }
}
