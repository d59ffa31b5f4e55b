package org.enlace.outcome;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.stream.Stream;
import org.enlace.agreement.Agreement;
import org.enlace.shared.kind.Input;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;
import org.enlace.visit.Visit;

/**
 * What a caller says of a contribution: exactly one of visit, agreement and effort.
 *
 * @param visit id or code
 * @param agreement id or code
 * @param effort something outside of the partnerships
 */
public record ContributionDraft(
        @Refers("visits") String visit,
        @Refers("agreements") String agreement,
        @Valid Text effort,
        Strength strength,
        Basis basis) {

    Contribution read(String field, Input input) {
        long named =
                Stream.of(visit, agreement, effort).filter(Objects::nonNull).count();
        input.check(named == 1, field, null, "outcome.one-contributor");
        return new Contribution(
                input.one(field + ".visit", Visit.class, visit),
                input.one(field + ".agreement", Agreement.class, agreement),
                effort,
                strength,
                basis);
    }
}
