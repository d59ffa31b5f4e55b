package org.enlace.objective;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ObjectiveTest {

    @Test
    void objectives_of_a_program_come_in_their_position() {
        Made program = program();
        Made second = objective(program, "Train local governments")
                .with("position", 2)
                .create();
        Made first =
                objective(program, "Promote prevention").with("position", 1).create();
        Made part = objective(program, "Networks of peers last")
                .with("position", 3)
                .with("level", "INTERMEDIATE_RESULT")
                .with("parent", first.code())
                .create();

        Api.get("objectives", "program", program.code())
                .then()
                .body("items.code", contains(first.code(), second.code(), part.code()));
        Api.get("objectives", "parent", first.id()).then().body("items.code", contains(part.code()));
        Api.get("objectives", "program", program.id(), "level", "INTERMEDIATE_RESULT")
                .then()
                .body("items.parent.code", contains(first.code()));
    }

    @Test
    void an_objective_cannot_lie_below_itself() {
        Made program = program();
        Made upper = objective(program, "Prevention").create();
        Made lower = objective(program, "Networks").with("parent", upper.code()).create();

        upper.patch(Map.of("parent", lower.code()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("parent"))
                .body("violations[0].message", containsString(upper.code()));
        upper.get().then().body("parent", nullValue());
    }

    @Test
    void an_objective_and_the_one_above_it_are_of_the_same_program() {
        Made program = program();
        Made other = program();
        Made upper = objective(program, "Prevention").create();
        Made lower = objective(program, "Networks").with("parent", upper.code()).create();

        objective(other, "Stranger")
                .with("parent", upper.code())
                .post()
                .then()
                .statusCode(400)
                .body("violations.field", contains("parent"));
        upper.patch(Map.of("program", other.code()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("program"));
        lower.get().then().body("program.code", equalTo(program.code()));
    }

    private static Made program() {
        return Api.program("Program").with("status", "IMPLEMENTATION").create();
    }

    private static Sketch objective(Made program, String text) {
        return new Sketch("objectives")
                .with("program", program.code())
                .with("level", "STRATEGIC_OBJECTIVE")
                .with("text", Map.of("en", Api.unique(text)));
    }
}
