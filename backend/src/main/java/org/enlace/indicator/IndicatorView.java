package org.enlace.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.outcome.OutcomeKind;
import org.enlace.participant.ParticipantSide;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.TextRef;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;
import org.enlace.shared.text.Text;
import org.enlace.visit.Direction;
import org.enlace.visit.VisitKind;

/** An indicator as the API shows it. */
public record IndicatorView(
        UUID id,
        String code,
        TextRef program,
        TextRef objective,
        Text title,
        Text definition,
        ResultType resultType,
        IndicatorMeasure measure,
        Text unit,
        boolean ascending,
        boolean cumulative,
        @Schema(examples = "2012") Integer baselineYear,
        @Schema(examples = "0") BigDecimal baselineValue,
        Text baselineComment,
        Text baselineWaiver,

        @Schema(
                description =
                        "Whether it has a definition, and a baseline or a reason for none; only then is it reported.")
        boolean reportable,

        Frequency frequency,
        @Schema(examples = "[\"SEX\"]") List<String> dimensions,
        List<IndicatorReference> references,
        @NotNull CountSource computedFrom,
        List<Direction> directions,
        List<VisitKind> visitKinds,
        List<ParticipantSide> sides,
        List<OutcomeKind> outcomeKinds,
        List<String> countries,
        List<TextRef> focusAreas,
        List<Ref> municipalities,
        @Schema(examples = "HOMICIDES") String observed,
        List<IndicatorPeriod> periods,
        int position,
        @JsonUnwrapped Trail trail)
        implements View {

    public static IndicatorView of(Indicator indicator) {
        Counting counting = indicator.counting;
        return new IndicatorView(
                indicator.id,
                indicator.code,
                TextRef.of(indicator.program),
                TextRef.of(indicator.objective),
                indicator.title,
                indicator.definition,
                indicator.resultType,
                indicator.measure,
                indicator.unit,
                indicator.ascending,
                indicator.cumulative,
                indicator.baselineYear,
                Amount.plain(indicator.baselineAmount),
                indicator.baselineComment,
                indicator.baselineWaiver,
                indicator.reportable(),
                indicator.frequency,
                indicator.dimensions,
                List.copyOf(indicator.references),
                counting.source(),
                counting.directions(),
                counting.visitKinds(),
                counting.sides(),
                counting.outcomeKinds(),
                counting.countries(),
                TextRef.all(indicator.focusAreas),
                Ref.all(indicator.municipalities),
                counting.observed(),
                List.copyOf(indicator.periods),
                indicator.position,
                Trail.of(indicator));
    }
}
