package org.enlace.shared.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "es,es",
        "es-SV,es",
        "'fr, es;q=0.8, en;q=0.5',es",
        "'en;q=0.5, es',es",
        "'en, es',en",
        "fr,en",
        "*,en",
    })
    void errors_speak_the_language_that_the_reader_prefers(String accepted, String spoken) {
        boolean spanish = spoken.equals("es");

        Api.json()
                .header("Accept-Language", accepted)
                .body(Map.of("code", "No Code"))
                .post(Api.BASE + "focus-areas")
                .then()
                .statusCode(400)
                .header("Content-Language", equalTo(spoken))
                .body("detail", containsString(spanish ? "solicitud" : "request"))
                .body("violations.find { it.field == 'code' }.message", containsString(spanish ? "debe" : "must"))
                .body("violations.find { it.field == 'label' }.message", containsString(spanish ? "debe" : "must"));
    }

    @Test
    void the_messages_of_the_framework_are_translated_too() {
        Api.json()
                .header("Accept-Language", "es")
                .body(Map.of("code", "x"))
                .post(Api.BASE + "focus-areas")
                .then()
                .body("violations[0].field", equalTo("label"))
                .body("violations[0].message", equalTo("no debe ser nulo"));
        Api.json()
                .header("Accept-Language", "es")
                .get(Api.BASE + "focus-areas?limit=0")
                .then()
                .body("violations[0].message", containsString("mayor"));
    }

    @Test
    void a_bare_string_is_in_the_language_of_the_body() {
        Api.json()
                .header("Content-Language", "es")
                .body(Map.of("label", "Policía comunitaria"))
                .post(Api.BASE + "focus-areas")
                .then()
                .statusCode(201)
                .body("label.es", equalTo("Policía comunitaria"))
                .body("label.en", nullValue());
        Api.json()
                .body(Map.of("label", "Community policing"))
                .post(Api.BASE + "focus-areas")
                .then()
                .statusCode(201)
                .body("label.en", equalTo("Community policing"))
                .body("label.es", nullValue());
    }
}
