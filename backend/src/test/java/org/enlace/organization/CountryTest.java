package org.enlace.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class CountryTest {

    @Test
    void a_country_counts_its_municipalities_and_counties_and_no_other_body() {
        Api.organization("Alofi Police", "POLICE").with("country", "NU").create();
        countries().body("findAll { it.country == 'NU' }", empty());

        Api.municipality("Alofi").with("country", "NU").create();
        Api.organization("Niue South", "COUNTY").with("country", "NU").create();
        countries().body("findAll { it.country == 'NU' }.municipalities", contains(2));
    }

    private static ValidatableResponse countries() {
        return Api.get("countries").then().statusCode(200);
    }
}
