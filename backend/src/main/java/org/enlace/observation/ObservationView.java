package org.enlace.observation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;

/** An observation as the API shows it, with the rate that makes it comparable. */
public record ObservationView(
        UUID id,
        String code,
        Ref municipality,
        @Schema(examples = "HOMICIDES") String measure,
        PartialDate periodStart,
        PartialDate periodEnd,
        @Schema(examples = "44") BigDecimal value,
        ObservationStatus status,
        Text note,

        @Schema(
                nullable = true,
                description = "Per 100,000 people; null for what is no count of incidents, and without a population.")
        Rate rate,

        @Schema(description = "A count under 20, whose rate says little.")
        boolean smallNumber,

        @JsonUnwrapped Trail trail)
        implements View {

    public static ObservationView of(Observation observation) {
        return new ObservationView(
                observation.id,
                observation.code,
                Ref.of(observation.municipality),
                observation.measure,
                observation.periodStart,
                observation.periodEnd,
                Observation.plain(observation.amount),
                observation.status,
                observation.note,
                observation.rate(),
                observation.smallNumber(),
                Trail.of(observation));
    }
}
