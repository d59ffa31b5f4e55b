package org.enlace.indicator;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Input;

/**
 * A stretch of time for which targets are set and actuals are reported, from the first day that {@code start} can mean
 * to the last of {@code end}.
 *
 * @param label names it among the indicator's periods
 * @param locked whether its values are settled: nothing is added, changed or taken out then
 */
@Embeddable
public record IndicatorPeriod(
        @NotBlank @Size(max = 60) @Schema(examples = "FY2013 Q4")
        String label,

        @NotNull PartialDate start,
        @NotNull PartialDate end,
        @Schema(nullable = false) Boolean locked) {

    public IndicatorPeriod {
        locked = Boolean.TRUE.equals(locked);
    }

    public LocalDate from() {
        return start.earliest();
    }

    public LocalDate to() {
        return end.latest();
    }

    boolean overlaps(IndicatorPeriod other) {
        return !from().isAfter(other.to()) && !other.from().isAfter(to());
    }

    /** Whether it is the same stretch of time, whatever its dates are written like and whether it is locked. */
    boolean spans(IndicatorPeriod other) {
        return from().equals(other.from()) && to().equals(other.to());
    }

    IndicatorPeriod checked(String field, Input input) {
        input.ordered(field + ".end", start, end);
        return this;
    }
}
