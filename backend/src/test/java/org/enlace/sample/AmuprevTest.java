package org.enlace.sample;

import static org.enlace.shared.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the documents about AMUPREV answer, asked as the README asks it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class AmuprevTest {

    @BeforeEach
    void load() {
        Amuprev.load();
    }

    @Test
    void every_row_of_every_file_is_taken_and_the_same_file_again_changes_nothing() {
        for (String kind : SampleData.KINDS) {
            Amuprev.take(kind, "commit")
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(0))
                    .body("updated", equalTo(0))
                    .body("unchanged", equalTo((int)
                            SampleData.amuprev().all(kind).count()));
        }
    }

    @Test
    void what_is_exported_as_csv_imports_again_unchanged() {
        for (String kind : SampleData.KINDS) {
            byte[] csv = RestAssured.given()
                    .accept("text/csv")
                    .get(Api.BASE + kind)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            String id = RestAssured.given()
                    .contentType("text/csv")
                    .body(csv)
                    .queryParam("kind", kind)
                    .queryParam("mode", "commit")
                    .post(Api.BASE + "imports")
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(0))
                    .body("unchanged", greaterThan(0))
                    .extract()
                    .path("id");
            assertEquals(
                    "{\"items\":[],\"next\":null}",
                    get("imports/" + id + "/rows", "outcome", "UPDATED").asString(),
                    kind);
        }
    }

    @Test
    void santa_ana_has_four_partnerships() {
        get("partnerships", "organization", "santa-ana", "sort", "code")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "santa-ana-mixco",
                                "santa-ana-palencia",
                                "santa-ana-santa-catarina-pinula",
                                "santa-ana-sonsonate-nahuizalco"));
    }

    @Test
    void the_last_visit_of_a_partnership_is_dated_as_it_was_stated() {
        get("partnerships/santa-ana-sonsonate-nahuizalco")
                .then()
                .statusCode(200)
                .body("activity.toResource", equalTo(1))
                .body("activity.lastVisit", equalTo("2011-01?"));
    }

    @Test
    void the_delegates_of_january_2011_came_from_nahuizalco_and_sonsonate() {
        get(
                        "participants",
                        "from",
                        "2011-01",
                        "to",
                        "2011-01",
                        "side",
                        "SENDING",
                        "partnership",
                        "santa-ana-sonsonate-nahuizalco")
                .then()
                .statusCode(200)
                .body("items.visit.code", everyItem(is("salvadoran-visit-santa-ana-2011")))
                .body("items.organization.code", hasItems("nahuizalco", "sonsonate-municipal-council"));
    }

    @Test
    void pinellas_countys_four_visits_are_promised_and_none_is_recorded() {
        get("commitments", "responsible", "pinellas-county", "metric", "VISITS_OUT")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].progress.actual", equalTo(0))
                .body("items[0].progress.quantity", equalTo(4))
                .body("items[0].progress.comparator", equalTo("AT_LEAST"))
                .body("items[0].progress.state", equalTo("NOT_STARTED"));
    }

    @Test
    void nahuizalcos_homicide_rate_is_computed_from_its_population_and_cited() {
        get("observations", "municipality", "nahuizalco", "measure", "HOMICIDES", "expand", "citations")
                .then()
                .statusCode(200)
                .body("items[0].value", equalTo(44))
                .body("items[0].rate.per100000", equalTo(89.8f))
                .body("items[0].rate.population", equalTo(49000))
                .body("items[0].citations[0].source.code", equalTo("article-salvadoran-visit-santa-ana"))
                .body("items[0].citations[0].locator", notNullValue());
    }

    @Test
    void conflicting_claims_about_the_programs_end_stand_side_by_side() {
        var claims = get("citations", "entityKind", "programs", "entity", "amuprev")
                .then()
                .statusCode(200)
                .body("items.claimedValue", hasItem(notNullValue()))
                .extract()
                .jsonPath();
        assertEquals(
                1,
                claims.getList("items.findAll { it.preferred && it.field == 'periods' }")
                        .size());
    }

    @Test
    void the_term_as_of_2012_is_the_one_known_then() {
        get("programs/amuprev/periods", "asOf", "2010-06-30")
                .then()
                .statusCode(200)
                .body("end", contains("2012-09"));
    }

    @Test
    void a_visit_of_which_only_the_month_is_known_stands_in_the_calendar_as_that_month() {
        String entry = get("visits/santa-ana-trip-santa-catarina-pinula-2013-01/calendar.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        assertTrue(entry.contains("DTSTART;VALUE=DATE:20130101"), entry);
        assertTrue(entry.contains("DTEND;VALUE=DATE:20130201"), entry);
        assertTrue(entry.contains("STATUS:TENTATIVE"), entry);
        get("visits/panamanian-visit-pinellas/calendar.ics").then().statusCode(409);
    }

    @Test
    void the_overview_shows_where_everything_stands() {
        get("overview", "program", "amuprev")
                .then()
                .statusCode(200)
                .body("programs.code", contains("amuprev"))
                .body("programs[0].funders.code", hasItem("usaid"))
                .body("figures.partnerships.total", equalTo(6))
                .body("figures.municipalities.total", equalTo(13))
                .body("figures.municipalities.byCountry.find { it.country == 'SV' }.count", equalTo(5))
                .body("figures.visits.total", equalTo(10))
                .body("figures.visits.completed", equalTo(9))
                .body("figures.commitments.total", equalTo(9))
                .body("pairs.partnership.code", hasItem("pinellas-panama"))
                .body(
                        "pairs.find { it.partnership.code == 'pinellas-panama' }.peers.code",
                        hasItems("colon", "san-miguelito"))
                .body("activity.find { it.partnership.code == 'pinellas-panama' }.agreements", hasSize(1))
                .body("objectives", hasSize(3));
    }

    @Test
    void a_word_without_its_accent_finds_the_city_first() {
        get("search", "q", "colon").then().statusCode(200).body("items[0].code", equalTo("colon"));
    }

    @Test
    void a_computed_actual_can_be_traced_to_the_visits_and_says_what_it_left_out() {
        get("indicators/exchange-visits/counted", "period", "FY2013 Q2")
                .then()
                .statusCode(200)
                .body("value", equalTo(2))
                .body(
                        "counted.record.code",
                        contains(
                                "santa-ana-trip-santa-catarina-pinula-2013-01",
                                "santa-catarina-pinula-trip-santa-ana-2013-03"))
                .body(
                        "leftOut.record.code",
                        hasItems("guatemalan-study-tour-santa-ana-2013", "panamanian-visit-pinellas"));
        get("indicators/pinellas-visits-to-panama/values")
                .then()
                .body("periods[0].target.value", equalTo(4))
                .body("periods[0].actual", equalTo(0))
                .body("periods[0].actualFrom", equalTo("COMPUTED"));
        get("indicators/people-in-delegations/values")
                .then()
                .body("periods.find { it.period.label == 'FY2011 Q2' }.actual", equalTo(6));
    }
}
