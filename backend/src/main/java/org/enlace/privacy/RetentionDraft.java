package org.enlace.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long people are to be known by name. */
@Schema(description = "How long people are known by name.")
public record RetentionDraft(
        @Min(1) @Max(RetentionPeriod.LONGEST) @Schema(
                nullable = true,
                examples = "60",
                description = "Months after the last visit; null for as long as nobody erases them.")
        Integer months) {}
