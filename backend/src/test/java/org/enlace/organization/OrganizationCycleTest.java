package org.enlace.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.Sketch;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

/** No organization is its own parent, directly or by way of others; who asks for all above it would never be done. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class OrganizationCycleTest {

    private static Sketch police(String name) {
        return Api.organization(name, "POLICE");
    }

    @Test
    void an_organization_is_not_its_own_parent() {
        Sketch draft = police("Police");
        Object code = draft.body().get("code");

        draft.with("parent", code).post().then().statusCode(400).body("violations.field", contains("parent"));
        Made police = draft.create();
        refused(police.put(draft.with("parent", code)));
        refused(police.patch(Map.of("parent", police.id())));
    }

    @Test
    void the_parent_of_a_parent_is_not_the_child() {
        Sketch draft = police("Police");
        Made police = draft.create();
        Made region = police("Region").with("parent", police.code()).create();
        Made station = police("Station").with("parent", region.code()).create();

        for (Made below : new Made[] {region, station}) {
            refused(police.patch(Map.of("parent", below.code())));
            refused(police.put(draft.with("parent", below.id())));
            imported(police, below)
                    .then()
                    .statusCode(422)
                    .body("rejections.field", contains("parent"))
                    .body("rejections[0].message", startsWith("leads in a circle: " + police.code() + " → "))
                    .body("rejections[0].message", endsWith(region.code() + " → " + police.code()));
        }
        police.get().then().body("parent", equalTo(null));
        station.patch(Map.of("parent", police.code())).then().statusCode(200);
    }

    @Test
    void a_file_does_not_close_a_circle_of_which_it_brings_both_halves() {
        Made police = police("Police").create();
        String region = Api.unique("region");

        Api.json()
                .contentType("text/csv")
                .body("code,name,kind,country,parent\n%s,Region,POLICE,US,%s\n%s,Police,POLICE,US,%s\n"
                        .formatted(region, police.code(), police.code(), region))
                .post(Api.BASE + "imports?kind=organizations&mode=commit")
                .then()
                .statusCode(422)
                .body("rejections.line", contains(3))
                .body("rejections.field", contains("parent"));
    }

    private static Response imported(Made organization, Made parent) {
        return Api.json()
                .contentType("text/csv")
                .body("code,parent\n%s,%s\n".formatted(organization.code(), parent.code()))
                .post(Api.BASE + "imports?kind=organizations&mode=commit");
    }

    private static void refused(Response answer) {
        answer.then().statusCode(400).body("violations.field", contains("parent"));
    }
}
