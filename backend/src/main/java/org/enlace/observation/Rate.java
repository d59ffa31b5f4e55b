package org.enlace.observation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.date.PartialDate;

/**
 * Incidents per 100,000 people, by which places of different size compare, and the population it was computed with.
 *
 * <p>The population is the one nearest in time, whose own date may be years off: that is why the rate names it.
 *
 * @param population people
 * @param populationPeriod when that many people lived there
 * @param populationCode the observation that says so
 */
@Schema(description = "Incidents per 100,000 people, with the population nearest in time.")
public record Rate(
        @NotNull @Schema(examples = "89.8") BigDecimal per100000,
        @NotNull @Schema(examples = "49000") BigDecimal population,
        @NotNull PartialDate populationPeriod,
        @Schema(examples = "nahuizalco-population") String populationCode) {

    private static final BigDecimal PEOPLE = new BigDecimal(100_000);
    private static final int DECIMALS = 2;

    /** The rate of a count, or nothing without a count, without a population, or for what is no count of incidents. */
    static Optional<Rate> of(Observation count, Collection<Observation> populations) {
        if (count.amount == null || !count.counted()) {
            return Optional.empty();
        }
        return populations.stream()
                .filter(population -> population.amount != null && population.amount.signum() > 0)
                .min(Comparator.comparingLong((Observation population) -> gap(count, population))
                        .thenComparingLong(population -> distance(count, population))
                        .thenComparing(Comparator.comparing(Observation::from).reversed())
                        .thenComparing(population -> population.code))
                .map(population -> of(count.amount, population));
    }

    private static Rate of(BigDecimal count, Observation population) {
        BigDecimal rate = count.multiply(PEOPLE).divide(population.amount, DECIMALS, RoundingMode.HALF_UP);
        return new Rate(
                Observation.plain(rate), Observation.plain(population.amount), population.periodStart, population.code);
    }

    /** Days between the two periods, none when they overlap. */
    private static long gap(Observation one, Observation other) {
        long after = ChronoUnit.DAYS.between(one.to(), other.from());
        long before = ChronoUnit.DAYS.between(other.to(), one.from());
        return Math.max(0, Math.max(after, before));
    }

    /** Days between the middles of the two periods, doubled. */
    private static long distance(Observation one, Observation other) {
        return Math.abs(middle(one) - middle(other));
    }

    private static long middle(Observation observation) {
        LocalDate from = observation.from();
        return from.toEpochDay() + observation.to().toEpochDay();
    }
}
