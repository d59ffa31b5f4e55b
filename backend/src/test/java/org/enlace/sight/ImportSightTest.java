package org.enlace.sight;

import static org.enlace.shared.Callers.by;
import static org.enlace.shared.Callers.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.Test;

/** What an import did is told to who sent it, and to others as far as they may know its rows. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportSightTest {

    private static final String CSV = "code,familyNames,sex\n%s,Zambrano,NO_SUCH\n";

    @Test
    void rows_of_people_are_told_to_who_sent_them_and_to_who_may_see_people() {
        Caller sender = with(Role.PARTNER, true);
        String id = by(sender)
                .contentType("text/csv")
                .body(CSV.formatted(Api.unique("person")))
                .post(Api.BASE + "imports?kind=people&mode=commit")
                .then()
                .statusCode(422)
                .extract()
                .path("id");
        for (String part : List.of("", "/rows", "/rejected.csv")) {
            String address = Api.BASE + "imports/" + id + part;
            by(sender).get(address).then().statusCode(200);
            by(with(Role.COORDINATOR, true)).get(address).then().statusCode(200);
            by(with(Role.COORDINATOR, false)).get(address).then().statusCode(404);
            by(with(Role.PARTNER, true)).get(address).then().statusCode(404);
        }
        by(with(Role.PARTNER, true)).get(Api.BASE + "imports").then().body("items.id", not(hasItem(id)));
        by(sender).get(Api.BASE + "imports").then().body("items.id", equalTo(List.of(id)));
    }
}
