package org.enlace.quality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Onlooker;
import org.enlace.shared.access.Right;

@Path("data-quality")
@Tag(name = "Data quality", description = "What is missing in the records, or does not add up.")
@Produces(MediaType.APPLICATION_JSON)
public class DataQualityResource {

    private static final int MOST = 500;

    private final CurrentQuality current;

    DataQualityResource(CurrentQuality current) {
        this.current = current;
    }

    @GET
    @Needs(Right.READ)
    @Operation(
            summary = "Show what is missing or does not add up",
            description = "Counts by reason, and the records with the field that mends each.")
    public DataQuality quality(
            @QueryParam("program")
                    @Parameter(description = "Id or code of a program; all when left out.", example = "amuprev")
                    String program,
            @QueryParam("reason") @Parameter(description = "Why the record is shown; all when left out.")
                    List<QualityReason> reason,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1) @Max(MOST) @Parameter(description = "Most records of a reason and kind, 1 to 500.")
                    int limit) {
        EnumSet<QualityReason> reasons = reason.isEmpty() ? EnumSet.allOf(QualityReason.class) : EnumSet.copyOf(reason);
        return current.of(Optional.ofNullable(program), reasons, limit, Onlooker.of(Caller.current()));
    }
}
