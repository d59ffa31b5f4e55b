package org.enlace.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Code;
import org.enlace.shared.kind.Draft;
import org.enlace.shared.kind.Refers;
import org.enlace.shared.text.Text;

/**
 * What a caller says of an outcome.
 *
 * @param municipalities ids or codes of where it came about
 * @param verification CLAIMED when left out
 */
public record OutcomeDraft(
        @Code String code,
        @NotNull OutcomeKind kind,
        @NotNull @Valid Text title,
        @Valid Text description,
        @Refers("municipalities") List<@NotNull String> municipalities,
        PartialDate date,
        Verification verification,
        List<@NotNull @Valid ContributionDraft> contributions)
        implements Draft {}
