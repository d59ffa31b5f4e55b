package org.enlace.partnership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PartnershipTest {

    @Test
    void it_takes_two_different_parties() {
        Made city = Api.municipality("Santa Ana").create();
        Made other = Api.municipality("Palencia").create();

        for (List<?> parties : List.of(
                List.of(),
                List.of(Api.party(city.code(), "PEER")),
                List.of(
                        Api.party(city.code(), "PEER"),
                        Api.party(other.code(), "RESOURCE"),
                        Api.party(city.id(), "OBSERVER")))) {
            Api.partnership(city.code(), other.code())
                    .with("parties", parties)
                    .post()
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("parties"));
        }
    }

    @Test
    void two_of_the_same_parties_in_one_program_are_kept_with_a_warning() {
        Made program = Api.program("AMUPREV").create();
        Made city = Api.municipality("Santa Ana").create();
        Made other = Api.municipality("Palencia").create();
        Made first = Api.partnership(city.code(), other.code())
                .with("program", program.code())
                .create();
        Made elsewhere = Api.partnership(city.code(), other.code()).create();
        first.get().then().body("warnings", empty());

        Made second = Api.partnership(other.code(), city.code())
                .with("program", program.code())
                .create();

        first.get().then().body("warnings.code", contains("SAME_PARTIES"));
        second.get().then().body("warnings.code", contains("SAME_PARTIES"));
        elsewhere.get().then().body("warnings", empty());
    }
}
