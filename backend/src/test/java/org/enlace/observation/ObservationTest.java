package org.enlace.observation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ObservationTest {

    @Inject
    SessionFactory sessions;

    @Test
    void a_count_shows_its_rate_and_the_population_of_it() {
        Made city = Api.municipality("Nahuizalco").create();
        Made population = observation(city, "POPULATION", "2011?", 49000).create();
        Made homicides = observation(city, "HOMICIDES", "2009", 44).create();
        Made robberies = observation(city, "ROBBERIES", "2009", 7).create();

        homicides
                .get()
                .then()
                .body("code", equalTo(city.code() + "-homicides-2009"))
                .body("rate.per100000", equalTo(89.8f))
                .body("rate.population", equalTo(49000))
                .body("rate.populationPeriod", equalTo("2011?"))
                .body("rate.populationCode", equalTo(population.code()))
                .body("smallNumber", is(false));
        robberies.get().then().body("smallNumber", is(true));
        population.get().then().body("rate", nullValue());
        population.delete().then().statusCode(204);
        homicides.get().then().body("rate", nullValue());
    }

    @Test
    void what_was_not_reported_has_no_value_and_what_has_none_says_why() {
        Made city = Api.municipality("Sonsonate").create();

        observation(city, "ASSAULTS", "2009", null)
                .with("status", "NOT_REPORTED")
                .post()
                .then()
                .statusCode(201)
                .body("value", nullValue())
                .body("rate", nullValue());
        observation(city, "ASSAULTS", "2010", 0)
                .with("status", "SUPPRESSED")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("value"));
        observation(city, "ASSAULTS", "2010", null)
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("value"));
    }

    @Test
    void only_a_local_government_is_observed() {
        Made police = Api.organization("Police", "POLICE").create();

        observation(police, "ASSAULTS", "2009", 3)
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("municipality"));
    }

    @Test
    void filters_narrow_by_place_measure_status_and_period() {
        Made city = Api.municipality("Mixco").create();
        Made earlier = observation(city, "HOMICIDES", "2008", 30).create();
        Made later = observation(city, "HOMICIDES", "2010-06", 2.5)
                .with("status", "ESTIMATED")
                .create();
        observation(city, "ROBBERIES", "2009", 27).create();

        Api.get("observations", "municipality", city.code(), "measure", "HOMICIDES")
                .then()
                .body("items.code", contains(earlier.code(), later.code()));
        Api.get("observations", "municipality", city.id(), "from", "2010", "to", "2010")
                .then()
                .body("items.code", contains(later.code()))
                .body("items[0].value", equalTo(2.5f));
        Api.get("observations", "municipality", city.code(), "status", "ESTIMATED")
                .then()
                .body("items.code", contains(later.code()));
    }

    @Test
    void populations_of_a_page_are_read_at_once() {
        String measure = "BURGLARIES";
        String mark = Api.unique("burglary");
        assertEquals(statements(measure, mark, 2), statements(measure, mark, 20));
    }

    /** Statements for a page of so many municipalities' counts. */
    private long statements(String measure, String mark, int municipalities) {
        for (int i = 0; i < municipalities; i++) {
            Made city = Api.municipality("City").create();
            observation(city, "POPULATION", "2010", 1000 + i).create();
            observation(city, measure, "2009", 40)
                    .with("note", Map.of("en", mark))
                    .create();
        }
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        Api.get("observations", "q", mark, "limit", 100)
                .then()
                .body("items.rate.populationPeriod", everyItem(equalTo("2010")));
        return statistics.getPrepareStatementCount();
    }

    private static Sketch observation(Made municipality, String measure, String period, Number value) {
        return new Sketch("observations")
                .with("municipality", municipality.code())
                .with("measure", measure)
                .with("periodStart", period)
                .with("value", value);
    }
}
