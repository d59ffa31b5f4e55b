package org.enlace.partnership;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PartyTest {

    @Test
    void a_party_says_what_sort_of_body_it_is_and_of_which_country() {
        String sheriff = Api.organization("Sheriff's Office", "POLICE").create().code();
        String panama = Api.municipality("Colón").with("country", "PA").create().code();

        Api.partnership(sheriff, panama)
                .create()
                .get()
                .then()
                .body("parties.kind", contains("POLICE", "MUNICIPALITY"))
                .body("parties.country", contains("US", "PA"));
    }
}
