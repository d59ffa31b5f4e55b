package org.enlace.privacy;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long people are known by name after their last visit.
 *
 * <p>It is the installation's, not a program's: somebody who travelled for two programs is one record.
 */
@Singleton
class RetentionPeriod {

    static final int LONGEST = 1200;

    private final Optional<Integer> fixed;

    RetentionPeriod(@ConfigProperty(name = "enlace.retention.months") Optional<Integer> fixed) {
        this.fixed = fixed;
        fixed.filter(months -> months < 1 || months > LONGEST).ifPresent(months -> {
            throw new IllegalStateException(
                    "ENLACE_RETENTION_MONTHS is %d; set it to a number from 1 to %d, or leave it out."
                            .formatted(months, LONGEST));
        });
    }

    /** Whether the configuration says it, and nobody else can. */
    boolean fixed() {
        return fixed.isPresent();
    }

    /** Nothing where people are known until somebody erases them. */
    Optional<Integer> months() {
        return fixed.or(() -> Optional.ofNullable(Retention.only().months));
    }
}
