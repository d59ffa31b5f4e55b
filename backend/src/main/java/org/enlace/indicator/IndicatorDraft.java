package org.enlace.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.enlace.outcome.OutcomeKind;
import org.enlace.participant.ParticipantSide;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;
import org.enlace.visit.Direction;
import org.enlace.visit.VisitKind;

/**
 * What a caller says of an indicator.
 *
 * @param program id or code
 * @param objective id or code of an objective of the program
 * @param definition what exactly is measured; needed before anything is reported
 * @param ascending true when left out
 * @param baselineWaiver why there is no baseline
 * @param frequency QUARTERLY when left out
 * @param computedFrom MANUAL when left out
 * @param directions to {@code observed}: what narrows a computed count
 * @param position 0 when left out
 */
public record IndicatorDraft(
        @Code String code,
        @Refers("programs") @NotNull String program,
        @Refers("objectives") @NotNull String objective,
        @NotNull @Valid Text title,
        @Valid Text definition,
        @NotNull ResultType resultType,
        @NotNull IndicatorMeasure measure,
        @Valid Text unit,
        Boolean ascending,
        Boolean cumulative,
        Integer baselineYear,
        @Digits(integer = 16, fraction = 4) BigDecimal baselineValue,
        @Valid Text baselineComment,
        @Valid Text baselineWaiver,
        Frequency frequency,

        @Size(max = 10) List<@NotNull @Size(max = 40) @Pattern(regexp = Dimension.PATTERN, message = "{org.enlace.measure}") String>
                dimensions,

        @Size(max = 20) List<@NotNull @Valid IndicatorReference> references,
        CountSource computedFrom,
        List<@NotNull Direction> directions,
        List<@NotNull VisitKind> visitKinds,
        List<@NotNull ParticipantSide> sides,
        List<@NotNull OutcomeKind> outcomeKinds,
        @Size(max = 50) List<@NotNull String> countries,
        @Refers("focus-areas") List<@NotNull String> focusAreas,
        @Refers("municipalities") List<@NotNull String> municipalities,

        @Size(max = 60) @Pattern(regexp = org.enlace.observation.Measure.PATTERN, message = "{org.enlace.measure}") String observed,

        @Size(max = PeriodPlan.MANY) List<@NotNull @Valid IndicatorPeriod> periods,
        @Min(0) @Max(100_000) Integer position)
        implements Draft {

    Counting counting() {
        return new Counting(computedFrom, directions, visitKinds, sides, outcomeKinds, countries, observed);
    }
}
