package org.enlace.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of an observation.
 *
 * @param municipality id or code of a municipality or county
 * @param measure what was observed, such as POPULATION or HOMICIDES
 * @param periodEnd left out when the start's year, month or day is the whole period
 * @param value left out exactly when the status is NOT_REPORTED or SUPPRESSED
 * @param status FINAL when left out
 */
public record ObservationDraft(
        @Code String code,
        @Refers("municipalities") @NotNull String municipality,

        @NotNull @Size(max = 60) @Pattern(regexp = Measure.PATTERN, message = "{org.enlace.measure}") String measure,

        @NotNull PartialDate periodStart,
        PartialDate periodEnd,
        @DecimalMin("0") @Digits(integer = 16, fraction = 4) BigDecimal value,
        ObservationStatus status,
        @Valid Text note)
        implements Draft {}
