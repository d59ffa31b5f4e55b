package org.enlace.focusarea;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class FocusAreaTest {

    @Test
    void an_area_lies_within_a_wider_one() {
        Made policing = Api.focusArea("Community-oriented policing").create();
        Made youth =
                Api.focusArea("At-risk youth").with("parent", policing.code()).create();

        youth.get()
                .then()
                .statusCode(200)
                .body("label.en", equalTo("At-risk youth"))
                .body("parent.id", equalTo(policing.id()))
                .body("parent.name.en", equalTo("Community-oriented policing"));
        Api.get("focus-areas", "parent", policing.code()).then().body("items.code", contains(youth.code()));
    }

    @Test
    void an_area_cannot_lie_within_itself_however_far_up() {
        Made policing = Api.focusArea("Policing").create();
        Made youth = Api.focusArea("Youth").with("parent", policing.id()).create();
        Made gangs = Api.focusArea("Gangs").with("parent", youth.code()).create();

        policing.patch(Map.of("parent", gangs.code()))
                .then()
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo("parent"))
                .body("violations[0].message", containsString(policing.code()));
        policing.patch(Map.of("parent", policing.code())).then().statusCode(400);
        policing.get().then().body("parent", nullValue());
    }

    @Test
    void an_area_with_areas_in_it_stays_and_names_them() {
        Made policing = Api.focusArea("Policing").create();
        Made youth = Api.focusArea("Youth").with("parent", policing.code()).create();

        policing.delete()
                .then()
                .statusCode(409)
                .body("referrers.code", contains(youth.code()))
                .body("referrers.kind", contains("focus-areas"));
        youth.delete().then().statusCode(204);
        policing.delete().then().statusCode(204);
        policing.get().then().statusCode(404);
    }
}
