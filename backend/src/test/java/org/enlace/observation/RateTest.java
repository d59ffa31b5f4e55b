package org.enlace.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.enlace.shared.date.PartialDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class RateTest {

    @Test
    void a_rate_is_per_100_000_people_and_names_the_population() {
        Rate rate = rated(observation("HOMICIDES", "2009", "44"), observation("POPULATION", "2011?", "49000.0000"));

        assertEquals(new BigDecimal("89.8"), rate.per100000());
        assertEquals(new BigDecimal("49000"), rate.population());
        assertEquals(PartialDate.of("2011?"), rate.populationPeriod());
        assertEquals("POPULATION-2011?", rate.populationCode());
    }

    @Test
    void the_population_nearest_in_time_counts() {
        Observation homicides = observation("HOMICIDES", "2009", "44");

        assertEquals("POPULATION-2011", nearest(homicides, "1992", "2011", "2014"));
        assertEquals("POPULATION-2008", nearest(homicides, "2011", "2008"));
        assertEquals("POPULATION-2009-07", nearest(homicides, "2008", "2009-01", "2009-07", "2010"));
        assertEquals("POPULATION-2010", nearest(homicides, "2008", "2010"));
    }

    @Test
    void a_period_reaches_to_its_end() {
        Observation homicides = observation("HOMICIDES", "2005", "44");
        homicides.periodEnd = PartialDate.of("2009");

        assertEquals("POPULATION-2008", nearest(homicides, "2004", "2008"));
    }

    @Test
    void without_a_population_there_is_no_rate() {
        Observation homicides = observation("HOMICIDES", "2009", "44");

        assertNull(rated(homicides));
        assertNull(rated(homicides, observation("POPULATION", "2009", null)));
        assertNull(rated(homicides, observation("POPULATION", "2009", "0")));
    }

    @Test
    void what_is_missing_is_not_zero() {
        Observation population = observation("POPULATION", "2009", "49000");

        assertNull(rated(observation("ASSAULTS", "2009", null), population));
        assertEquals(
                new BigDecimal("0"),
                rated(observation("ASSAULTS", "2009", "0"), population).per100000());
    }

    @Test
    void only_counts_of_incidents_have_a_rate() {
        Observation population = observation("POPULATION", "2009", "49000");

        assertNull(rated(observation("URBAN_SHARE", "2009", "30"), population));
        assertNull(rated(observation("VIOLENCE_RANK", "2009", "21"), population));
        assertNull(rated(observation("OTHER_INCIDENTS", "2009", "21"), population));
        assertNull(rated(population, population));
    }

    @Test
    void a_count_under_20_is_a_small_number() {
        assertTrue(observation("HOMICIDES", "2009", "19").smallNumber());
        assertFalse(observation("HOMICIDES", "2009", "20").smallNumber());
        assertFalse(observation("HOMICIDES", "2009", null).smallNumber());
        assertFalse(observation("VIOLENCE_RANK", "2009", "3").smallNumber());
    }

    private static String nearest(Observation count, String... periods) {
        count.populations = List.of(periods).stream()
                .map(period -> observation("POPULATION", period, "49000"))
                .toList();
        return count.rate().populationCode();
    }

    private static Rate rated(Observation count, Observation... populations) {
        return Rate.of(count, List.of(populations)).orElse(null);
    }

    private static Observation observation(String measure, String period, String value) {
        Observation observation = new Observation();
        observation.code = measure + "-" + period;
        observation.measure = measure;
        observation.periodStart = PartialDate.of(period);
        observation.amount = value == null ? null : new BigDecimal(value);
        return observation;
    }
}
