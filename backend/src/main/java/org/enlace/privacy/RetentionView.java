package org.enlace.privacy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long people are known by name, and what came of it last. */
@Schema(description = "How long people are known by name.")
public record RetentionView(
        @Schema(
                nullable = true,
                examples = "60",
                description = "Months after the last visit; null for as long as nobody erases them.")
        Integer months,

        @Schema(description = "Whether the configuration says it, so that it cannot be changed here.")
        boolean fixed,

        @Schema(nullable = true, description = "When people were last made nameless.")
        Instant ranAt,

        @Schema(nullable = true, examples = "3", description = "How many people that were.")
        Integer anonymised) {

    static RetentionView of(RetentionPeriod period) {
        Retention retention = Retention.only();
        return new RetentionView(period.months().orElse(null), period.fixed(), retention.ranAt, retention.anonymised);
    }
}
