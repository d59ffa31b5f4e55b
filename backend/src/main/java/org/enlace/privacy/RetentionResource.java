package org.enlace.privacy;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Right;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Deed;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.problem.Refusal;

@Path("retention")
@Tag(name = "Retention", description = "How long people are known by name after their last visit.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetentionResource {

    private static final int LONGEST_PAGE = 500;

    private final RetentionPeriod period;
    private final Clock clock;

    RetentionResource(RetentionPeriod period, Clock clock) {
        this.period = period;
        this.clock = clock;
    }

    @GET
    @Needs(Right.ADMINISTER)
    @Transactional
    @Operation(operationId = "getRetention", summary = "Get the retention period, and when it was last looked after")
    public RetentionView get() {
        return RetentionView.of(period);
    }

    @PUT
    @Needs(Right.ADMINISTER)
    @Transactional
    @Operation(
            operationId = "setRetention",
            summary = "Set the retention period",
            description = "From the next night on, people whose last visit ended longer ago become nameless, and their"
                    + " participations go on being counted. It cannot be undone: look at the preview first. Refused"
                    + " (409) where ENLACE_RETENTION_MONTHS says it.")
    public RetentionView set(@NotNull @Valid RetentionDraft draft) {
        if (period.fixed()) {
            throw Refusal.conflict("retention.fixed");
        }
        Retention retention = Retention.only();
        RetentionDraft before = new RetentionDraft(retention.months);
        retention.months = draft.months();
        new Deed(Action.CHANGE, Purge.KIND, null, null, before, draft).note();
        return RetentionView.of(period);
    }

    @GET
    @Needs(Right.ADMINISTER)
    @Path("preview")
    @Transactional
    @Operation(operationId = "previewRetention", summary = "Show who would become nameless now")
    public OverdueView preview(
            @QueryParam("months")
                    @Min(1) @Max(RetentionPeriod.LONGEST) @Parameter(description = "With this period instead of the one that is set.")
                    Integer months,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1) @Max(LONGEST_PAGE) @Parameter(description = "Most people to name.")
                    int limit) {
        int asked = months != null ? months : period.months().orElseThrow(() -> Refusal.conflict("retention.none"));
        Overdue overdue = Overdue.after(asked, clock);
        List<Ref> people = Caller.current().seesPersons()
                ? overdue.first(limit).stream().map(Ref::of).toList()
                : List.of();
        return new OverdueView(overdue.day(), overdue.count(), people);
    }
}
