package org.enlace.shared.rest;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

/** How a list is searched and filtered, shown on municipalities and partnerships. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FilterTest {

    @Test
    void words_are_found_without_their_accents_and_case() {
        String suffix = Api.unique("x");
        Made colon = Api.municipality("Colón " + suffix).create();
        Api.municipality("Chitré " + suffix).create();

        for (String q : List.of("colon", "COLÓN", "Co\u0301lo\u0301n", "colo", suffix + " colón")) {
            assertEquals(List.of(colon.code()), Api.codes("municipalities", "q", q + " " + suffix), q);
        }
        assertEquals(2, Api.codes("municipalities", "q", suffix).size());
        Api.get("municipalities", "q", "colon chitre " + suffix).then().body("items", empty());
    }

    @Test
    void what_a_search_looks_for_is_not_a_pattern() {
        Api.municipality("Colón").create();

        Api.get("municipalities", "q", "co_on").then().statusCode(200);
        assertEquals(List.of(), Api.codes("municipalities", "q", "c%n-" + Api.unique("x")));
    }

    @Test
    void a_repeated_filter_means_or_and_different_ones_mean_and() {
        String program = Api.program("Exchange").create().code();
        Made active = Api.partnership().with("program", program).create();
        Made dormant = Api.partnership()
                .with("program", program)
                .with("status", "DORMANT")
                .create();
        Api.partnership().with("program", program).with("status", "PROPOSED").create();

        Api.get("partnerships", "program", program, "status", "ACTIVE", "status", "DORMANT")
                .then()
                .body("items.code", containsInAnyOrder(active.code(), dormant.code()));
        Api.get("partnerships", "program", program, "status", "ACTIVE", "form", "TWINNING")
                .then()
                .body("items", empty());
        Api.get("partnerships", "program", program, "status", "RUNNING")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("status"))
                .body("violations[0].hint", containsString("DORMANT"));
    }

    @Test
    void a_filter_by_a_record_that_does_not_exist_proposes_one_that_does() {
        Made area = Api.focusArea("Policing").create();
        String mistyped = area.code().replace("policing", "polcing");

        Api.get("focus-areas", "parent", mistyped)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("parent"))
                .body("violations[0].value", equalTo(mistyped))
                .body("violations[0].hint", containsString(area.code()));
    }
}
