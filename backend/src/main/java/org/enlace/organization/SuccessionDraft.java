package org.enlace.organization;

import jakarta.validation.constraints.NotNull;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Refers;

/**
 * What a caller says of a predecessor.
 *
 * @param municipality id or code
 */
public record SuccessionDraft(
        @Refers("organizations") @NotNull String municipality,
        @NotNull SuccessionKind kind,
        PartialDate date) {}
