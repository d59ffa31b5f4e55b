package org.enlace.overview;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(PatienceTest.None.class)
class PatienceTest {

    /** Any overview takes too long to read. */
    public static class None implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("enlace.overview.patience", "0S");
        }
    }

    @Test
    void an_overview_that_takes_too_long_to_read_stays_though_something_was_written() {
        Made program = Api.program("Before").create();
        Api.get("overview", "program", program.code()).then().body("programs[0].name.en", equalTo("Before"));
        program.patch(Map.of("title", Map.of("en", "After"))).then().statusCode(200);
        Api.get("overview", "program", program.code()).then().body("programs[0].name.en", equalTo("Before"));
    }
}
