package org.enlace.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PersonTest {

    @Test
    void a_person_is_called_by_given_and_family_names_and_found_without_accents() {
        String family = Api.unique("Fortín");
        Made marisa = Api.person(family).with("givenNames", "Marisa").create();
        Made nameless = Api.person(family).create();

        marisa.get().then().body("name", equalTo("Marisa " + family)).body("sex", equalTo("NOT_KNOWN"));
        nameless.get().then().body("name", equalTo(family));
        Api.get("people", "q", "MARISA " + family.replace('í', 'i')).then().body("items.code", contains(marisa.code()));
    }

    @Test
    void a_deputy_chief_becomes_the_chief_and_is_found_where_they_work() {
        Made city = Api.municipality("Alexandria").create();
        Made police = Api.organization("Police", "POLICE").create();
        Made reyes = Api.person("Reyes")
                .with(
                        "positions",
                        List.of(
                                Map.of("organization", police.code(), "title", "Deputy chief", "to", "2012"),
                                Map.of("organization", police.code(), "title", "Chief", "from", "2013")))
                .create();
        Made mayor = Api.person("Euille")
                .with("positions", List.of(Map.of("organization", city.code(), "title", "Mayor")))
                .with("sex", "MALE")
                .create();

        reyes.get().then().body("positions.title.en", contains("Deputy chief", "Chief"));
        Api.get("people", "organization", police.code()).then().body("items.code", contains(reyes.code()));
        Api.get("people", "organization", police.code(), "organization", city.code())
                .then()
                .body("items.code", containsInAnyOrder(reyes.code(), mayor.code()));
        Api.get("people", "organization", police.code(), "sex", "MALE").then().body("items", empty());
        Api.get("people", "organization", city.code(), "q", "mayor").then().body("items.code", contains(mayor.code()));
        police.delete().then().statusCode(409).body("referrers.code", contains(reyes.code()));
    }

    @Test
    void a_changed_position_is_found_by_its_new_title() {
        Made police = Api.organization("Police", "POLICE").create();
        Made rojas = Api.person("Rojas").create();

        rojas.patch(Map.of("positions", List.of(Map.of("organization", police.code(), "title", "Comisario"))))
                .then()
                .statusCode(200);

        Api.get("people", "q", "comisario", "organization", police.code())
                .then()
                .body("items.code", contains(rojas.code()));
    }

    @Test
    void what_cannot_be_true_of_a_person_is_refused_all_at_once() {
        Api.person("Rojas")
                .with("language", "xx")
                .with("birthYear", Year.now().getValue() + 1)
                .with("consents", List.of(Map.of("purpose", "PUBLICATION", "given", "2013", "withdrawn", "2012")))
                .with("positions", List.of(Map.of("organization", "nobody-knows-it")))
                .post()
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "language", "birthYear", "consents[0].withdrawn", "positions[0].organization"));
        Api.person("Rojas").with("birthYear", 1899).post().then().statusCode(400);
        Api.person("Rojas").with("email", "rojas at santa-ana").post().then().statusCode(400);
        Api.person(" ").post().then().statusCode(400).body("violations.field", contains("familyNames"));
    }

    @Test
    void a_withdrawn_consent_stays_beside_the_day_it_was_given() {
        Made person = Api.person("Odell")
                .with("birthYear", 1900)
                .with("language", "es")
                .with("email", "odell@example.org")
                .with("consents", List.of(Map.of("purpose", "PUBLICATION", "given", "2012", "withdrawn", "2013-05-01")))
                .create();

        person.get()
                .then()
                .body("consents[0].given", equalTo("2012"))
                .body("consents[0].withdrawn", equalTo("2013-05-01"));
    }
}
