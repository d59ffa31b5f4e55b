package org.enlace.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.kind.Pseudonym;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class CodesTest {

    @Test
    void a_derived_code_names_nobody() {
        Made person = Api.person("Zambrano").without("code").create();
        Made visit = Api.visit().create();
        Made part = Api.delegate(visit).with("person", person.code()).create();
        Made group = Api.delegate(visit)
                .with("label", Map.of("en", "Mayor Zambrano and his council"))
                .with("headcount", 5)
                .create();

        assertTrue(person.code().matches("person-[0-9a-f]{12}(-[0-9]+)?"), person.code());
        assertTrue(part.code().startsWith(visit.code()), part.code());
        for (Made made : new Made[] {person, part, group}) {
            assertFalse(made.code().contains("zambrano"), made.code());
            assertFalse(made.code().contains("mayor"), made.code());
        }
    }

    @Test
    void the_same_name_gives_the_same_word_so_that_a_file_means_the_same_person_each_time() {
        assertEquals(Pseudonym.of("Marisa Fortín"), Pseudonym.of("MARISA FORTIN"));
        assertFalse(Pseudonym.of("Marisa Fortín").equals(Pseudonym.of("Marisa Fortun")));
    }
}
