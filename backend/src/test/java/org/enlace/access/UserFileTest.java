package org.enlace.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.Callers;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class UserFileTest {

    private static final String URL = Api.BASE + "users";

    private static void invite(Map<String, Object> draft) {
        Api.json().body(draft).post(URL).then().statusCode(201);
    }

    @Test
    void administrators_take_the_accounts_that_match_along_and_no_name_runs_as_a_formula() {
        String word = Api.unique("export");
        String city = Api.municipality("Largo").create().code();
        String email = Api.unique("ana") + "@enlace.example";
        invite(Map.of("email", email, "name", "=1+1 " + word, "role", "PARTNER", "organizations", List.of(city)));
        invite(Map.of("email", "b" + email, "name", "Ana " + word, "role", "VIEWER"));

        Response csv = Api.get("users", "q", word, "format", "csv", "limit", 1);
        csv.then().statusCode(200).header("Content-Disposition", containsString("users-"));
        List<String> lines = csv.asString().lines().toList();
        assertEquals("name,email,role,organizations,personal,language,status,totp,signedInAt,createdAt", lines.get(0));
        assertEquals(3, lines.size());
        assertTrue(
                lines.get(1).startsWith("'=1+1 %s,%s,PARTNER,%s,false,,INVITED,false,,".formatted(word, email, city)),
                lines.get(1));
        assertTrue(Api.get("users", "q", word, "format", "csv", "for", "excel")
                .asString()
                .startsWith("\uFEFFname"));
        assertEquals(
                List.of("=1+1 " + word, "Ana " + word),
                Api.get("users", "q", word, "format", "ndjson")
                        .asString()
                        .lines()
                        .map(line -> JsonPath.from(line).getString("name"))
                        .toList());
        assertEquals('P', Api.get("users", "q", word, "format", "xlsx").asByteArray()[0]);
    }

    @Test
    void a_file_of_accounts_is_for_those_who_may_read_them_and_is_noted() {
        Caller coordinator = Callers.with(Role.COORDINATOR, true);
        Callers.by(coordinator).get(URL + "?format=csv").then().statusCode(403);
        Caller administrator = Callers.with(Role.ADMIN, true);
        Callers.by(administrator).get(URL + "?format=csv&role=ADMIN").then().statusCode(200);
        Api.get("audit", "account", administrator.account())
                .then()
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("EXPORT"))
                .body("items[0].kind", equalTo("users"))
                .body("items[0].after.parameters", contains("format", "role"));
    }
}
