package org.enlace.commitment;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.kind.Kind;
import org.enlace.shared.kind.ListQuery;
import org.enlace.shared.kind.Listing;
import org.enlace.shared.kind.Sort;
import org.enlace.shared.rest.KindResource;
import org.enlace.shared.rest.Media;

@Path("commitments")
@Tag(name = "Commitments", description = "Promises that can be counted, and how far they are kept.")
public class CommitmentResource extends KindResource<Commitment, CommitmentDraft, CommitmentView> {

    public CommitmentResource(Clock clock) {
        super(new Kind<>(
                        "commitments",
                        Commitment.class,
                        CommitmentDraft.class,
                        CommitmentView.class,
                        Commitment::new,
                        CommitmentView::of)
                .belonging(Commitment.BELONGING)
                .fetching("agreement", "partnership")
                .sortedBy(Sort.date("due"))
                .prepared(page -> EvidenceReading.tellProgress(page, clock)));
    }

    @GET
    @Needs(Right.READ)
    @Produces({Media.JSON, Media.NDJSON, Media.CSV, Media.XLSX})
    public Listing<CommitmentView> list(@BeanParam CommitmentFilter filter, @Valid @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }
}
