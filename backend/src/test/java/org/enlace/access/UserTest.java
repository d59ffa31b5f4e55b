package org.enlace.access;

import static org.enlace.shared.Admin.bearer;
import static org.enlace.shared.Admin.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class UserTest {

    private static final String URL = Api.BASE + "users";
    private static final String NEW_PASSWORD = "quiet-otter-paints-bridges";

    private static Map<String, Object> draft(String role) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("email", Api.unique("ana") + "@enlace.example");
        draft.put("name", "Ana Portillo");
        draft.put("role", role);
        return draft;
    }

    private static Response invite(Map<String, Object> draft) {
        return Api.json().body(draft).post(URL);
    }

    private static Response patch(String id, Map<String, Object> changes) {
        return Api.json()
                .contentType("application/merge-patch+json")
                .header("If-Match", Api.get("users/" + id).header("ETag"))
                .body(changes)
                .patch(URL + "/" + id);
    }

    private static Response activate(String link, String password) {
        String token = link.substring(link.indexOf('#') + 1);
        return nobody().body(Map.of("token", token, "password", password)).post(Api.BASE + "activation");
    }

    @Test
    void whoever_is_invited_chooses_a_password_by_the_link_once_and_signs_in() {
        Map<String, Object> draft = draft("COORDINATOR");
        Response invited = invite(draft);
        invited.then()
                .statusCode(201)
                .header("Location", containsString("/users/"))
                .header("Cache-Control", equalTo("no-store"))
                .body("user.status", equalTo("INVITED"))
                .body("link", containsString("/activate#"));
        activate(invited.path("link"), "ana.portillo1").then().statusCode(400);
        activate(invited.path("link"), NEW_PASSWORD).then().statusCode(200).body("name", equalTo("Ana Portillo"));
        activate(invited.path("link"), NEW_PASSWORD).then().statusCode(403);
        nobody().body(Map.of("email", draft.get("email"), "password", NEW_PASSWORD))
                .post(Api.BASE + "session")
                .then()
                .statusCode(200)
                .body("rights.coordinate", equalTo(true));
    }

    @Test
    void an_address_has_one_account_however_it_is_written() {
        Map<String, Object> draft = draft("VIEWER");
        invite(draft).then().statusCode(201);
        draft.compute("email", (field, email) -> email.toString().toUpperCase());
        invite(draft).then().statusCode(409).body("detail", containsString("e-mail"));
    }

    @Test
    void a_partner_acts_for_organizations_and_nobody_else_does() {
        String city = Api.municipality("Largo").create().code();
        Map<String, Object> partner = draft("PARTNER");
        invite(partner).then().statusCode(400).body("violations.field", hasItem("organizations"));
        partner.put("organizations", List.of(city));
        invite(partner).then().statusCode(201).body("user.organizations[0].code", equalTo(city));
        Map<String, Object> viewer = draft("VIEWER");
        viewer.put("organizations", List.of(city));
        invite(viewer).then().statusCode(400).body("violations.field", hasItem("organizations"));
        viewer.put("organizations", List.of("no-such-city"));
        invite(viewer).then().statusCode(400).body("violations.field", hasItem("organizations[0]"));
    }

    @Test
    void a_disabled_users_next_request_is_refused_and_so_is_its_token() {
        People.Person ana = People.viewer();
        String cookie = ana.cookie();
        String token = People.token(cookie, "read");
        bearer(token).get(Api.BASE + "account").then().statusCode(200);
        suspend(ana.id().toString()).then().statusCode(200).body("status", equalTo("DISABLED"));
        People.session(cookie).get(Api.BASE + "account").then().statusCode(401);
        bearer(token).get(Api.BASE + "programs").then().statusCode(401);
        ana.signIn().then().statusCode(401);
        Api.json()
                .header("If-Match", Api.get("users/" + ana.id()).header("ETag"))
                .delete(URL + "/" + ana.id() + "/suspension")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        ana.signIn().then().statusCode(200);
        People.session(cookie).get(Api.BASE + "account").then().statusCode(401);
    }

    private static Response suspend(String id) {
        return Api.json()
                .header("If-Match", Api.get("users/" + id).header("ETag"))
                .post(URL + "/" + id + "/suspension");
    }

    @Test
    void whoever_gets_another_role_signs_in_again_and_whoever_gets_another_name_does_not() {
        People.Person ana = People.viewer();
        String cookie = ana.cookie();
        patch(ana.id().toString(), Map.of("name", "Ana P."))
                .then()
                .statusCode(200)
                .body("name", equalTo("Ana P."));
        People.session(cookie).get(Api.BASE + "account").then().statusCode(200);
        patch(ana.id().toString(), Map.of("role", "COORDINATOR")).then().statusCode(200);
        People.session(cookie).get(Api.BASE + "account").then().statusCode(401);
    }

    @Test
    void an_administrator_grants_and_opens_only_what_they_hold() {
        String cookie = People.of(Role.ADMIN, false).cookie();
        Map<String, Object> draft = draft("VIEWER");
        draft.put("personal", true);
        People.session(cookie).body(draft).post(URL).then().statusCode(403).body("detail", containsString("pii:read"));
        People.Person reader = People.of(Role.VIEWER, true);
        People.session(cookie)
                .post(URL + "/" + reader.id() + "/invitation")
                .then()
                .statusCode(403);
        Api.json().post(URL + "/" + reader.id() + "/invitation").then().statusCode(200);
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String id = invite(draft("VIEWER")).path("user.id");
        Api.json().body(draft("VIEWER")).put(URL + "/" + id).then().statusCode(428);
        String etag = Api.get("users/" + id).header("ETag");
        patch(id, Map.of("language", "es")).then().statusCode(200).body("language", equalTo("es"));
        Api.json()
                .header("If-Match", etag)
                .body(draft("VIEWER"))
                .put(URL + "/" + id)
                .then()
                .statusCode(412);
        Api.get("users/0199aa00-0000-7000-8000-000000000001").then().statusCode(404);
        Api.get("users/ana").then().statusCode(404);
    }

    @Test
    void the_list_goes_on_where_a_page_ended() {
        for (int i = 0; i < 3; i++) {
            invite(draft("VIEWER")).then().statusCode(201);
        }
        String next = Api.get("users", "limit", 2, "role", "VIEWER")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .extract()
                .path("next");
        Api.get("users", "limit", 500, "cursor", next, "status", "INVITED")
                .then()
                .statusCode(200)
                .body("next", nullValue());
        Api.get("users", "cursor", "x").then().statusCode(400);
        Api.get("users", "role", "KING").then().statusCode(400);
    }

    @Test
    void accounts_are_found_by_name_or_address_and_counted() {
        String word = Api.unique("colon");
        for (String name : List.of("José " + word, "Ana " + word)) {
            Map<String, Object> draft = draft("VIEWER");
            draft.put("name", name);
            invite(draft).then().statusCode(201);
        }
        Api.get("users", "q", "jose " + word.toUpperCase(), "count", true)
                .then()
                .statusCode(200)
                .body("items.name", contains("José " + word))
                .body("total", equalTo(1));
        Api.get("users", "q", word, "count", true, "limit", 1)
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(2));
        Api.get("users", "q", "enlace.example " + word)
                .then()
                .body("items", hasSize(2))
                .body("total", nullValue());
    }

    @Test
    void no_account_is_found_by_a_search_or_imported() {
        String email = Admin.EMAIL;
        Api.get("search", "q", email).then().statusCode(200).body("items", hasSize(0));
        Api.json()
                .contentType("text/csv")
                .body("email\n" + email)
                .post(Api.BASE + "imports?kind=users")
                .then()
                .statusCode(400);
        Api.get("imports/template", "kind", "users").then().statusCode(400);
    }

    @Test
    void sessions_are_listed_and_ended_by_an_administrator() {
        People.Person ana = People.viewer();
        String cookie = ana.cookie();
        Api.get("users/" + ana.id() + "/sessions")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].address", startsWith("127."));
        Api.json().delete(URL + "/" + ana.id() + "/sessions").then().statusCode(204);
        People.session(cookie).get(Api.BASE + "account").then().statusCode(401);
    }
}
