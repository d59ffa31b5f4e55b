package org.enlace.organization;

import jakarta.validation.constraints.NotNull;
import org.enlace.shared.date.PartialDate;

/**
 * What a caller says of a predecessor.
 *
 * @param municipality id or code
 */
public record SuccessionDraft(
        @NotNull String municipality, @NotNull SuccessionKind kind, PartialDate date) {}
