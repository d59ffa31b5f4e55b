package org.enlace.tally;

import static org.enlace.indicator.Measures.actual;
import static org.enlace.indicator.Measures.target;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.enlace.indicator.Measures;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ProgramReachTest {

    @Test
    void all_indicators_of_a_program_stand_in_their_order_with_what_they_reached() {
        Measures measures = new Measures();
        Made second = measures.indicator().with("position", 2).create();
        Made first = measures.indicator().with("position", 1).create();
        new Measures().indicator().create();
        target(second, 8).with("status", "APPROVED").create();
        actual(second, 5).with("status", "APPROVED").create();
        actual(first, 4).create();
        Api.get("programs/" + measures.program.code() + "/values")
                .then()
                .statusCode(200)
                .body("indicator.code", contains(first.code(), second.code()))
                .body("[1].periods.actual", contains(5, null))
                .body("[1].periods[0].target.value", equalTo(8))
                .body("[0].periods[0].actual", nullValue());
    }

    @Test
    void nobody_reads_the_values_of_a_program_that_it_does_not_see() {
        Measures measures =
                new Measures(Api.program("Kept back").with("published", false).create());
        Callers.by(Callers.with(Role.PARTNER, false))
                .get(Api.BASE + "programs/" + measures.program.code() + "/values")
                .then()
                .statusCode(404);
    }
}
