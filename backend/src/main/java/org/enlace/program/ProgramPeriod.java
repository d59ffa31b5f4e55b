package org.enlace.program;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Input;
import org.enlace.shared.text.Text;

/**
 * One statement of a program's term; the place in the list is its sequence.
 *
 * @param announced when it became known, by which the term "as of" a day is told
 */
@Embeddable
public record ProgramPeriod(
        @NotNull @Enumerated(EnumType.STRING) PeriodKind kind,
        PartialDate start,
        PartialDate end,
        PartialDate announced,
        @Valid Text reason) {

    ProgramPeriod checked(String field, Input input) {
        input.ordered(field + ".end", start, end);
        return this;
    }
}
