package org.enlace.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class OrganizationTest {

    @Test
    void an_organization_cannot_belong_to_itself_however_far_up() {
        Made city = Api.municipality("Santa Ana").create();
        Made police =
                Api.organization("Police", "POLICE").with("parent", city.code()).create();
        Made unit =
                Api.organization("Unit", "POLICE").with("parent", police.code()).create();

        for (Made below : List.of(city, police, unit)) {
            city.patch(Map.of("parent", below.code()))
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("parent"))
                    .body("violations[0].message", containsString(city.code()));
        }
        city.get().then().body("parent", nullValue()).body("version", equalTo(0));
    }

    @Test
    void a_municipality_and_the_one_that_followed_it_name_each_other() {
        Made before =
                Api.municipality("Nahuizalco").with("validTo", "2024-04-30").create();
        Made after = Api.municipality("Sonsonate Norte")
                .with("validFrom", "2024-05-01")
                .with("predecessors", succession(before))
                .create();

        after.get()
                .then()
                .body("predecessors.municipality.code", contains(before.code()))
                .body("predecessors.kind", contains("BECAME_DISTRICT_OF"));
        before.get().then().body("successors.code", contains(after.code()));
        after.patch(Map.of("predecessors", succession(after)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("predecessors[0].municipality"));
        before.delete().then().statusCode(409).body("referrers.code", contains(after.code()));
    }

    private static List<Map<String, String>> succession(Made predecessor) {
        return List.of(Map.of("municipality", predecessor.code(), "kind", "BECAME_DISTRICT_OF", "date", "2024-05-01"));
    }

    @Test
    void a_validity_cannot_end_before_it_begins() {
        Api.municipality("Santa Ana")
                .with("validFrom", "2024-05-01")
                .with("validTo", "2024-04")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("validTo"))
                .body("violations[0].value", equalTo("2024-04"));
    }

    @Test
    void only_a_local_government_has_a_place_and_both_of_its_coordinates() {
        Api.organization("ICMA", "NGO")
                .with("region", "Virginia")
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("kind"));
        Api.municipality("Santa Ana")
                .with("latitude", 33.7)
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("longitude"));
        Api.municipality("Santa Ana")
                .with("latitude", 90.1)
                .with("longitude", -181)
                .post()
                .then()
                .statusCode(400)
                .body("violations.field.sort()", contains("latitude", "longitude"));
    }
}
