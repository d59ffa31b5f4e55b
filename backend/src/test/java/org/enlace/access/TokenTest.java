package org.enlace.access;

import static org.enlace.shared.Admin.bearer;
import static org.enlace.shared.Admin.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TokenTest {

    private static final String URL = Api.BASE + "tokens";

    private static Response issue(String cookie, Map<String, Object> draft) {
        return People.session(cookie).body(draft).post(URL);
    }

    private static Map<String, Object> draft(String... scopes) {
        return new HashMap<>(Map.of("name", "statistics", "scopes", List.of(scopes)));
    }

    @Test
    void a_token_reaches_what_it_was_issued_for_and_never_yields_a_cookie() {
        String cookie = People.of(Role.COORDINATOR, false).cookie();
        Response issued = issue(cookie, draft("read"));
        issued.then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("secret", startsWith("enl_"))
                .body("token.scopes", equalTo(List.of("read")));
        String token = issued.path("secret");
        assertEquals(Map.of(), bearer(token).get(Api.BASE + "session").cookies());
        bearer(token).get(Api.BASE + "programs").then().statusCode(200);
        bearer(token)
                .body(Map.of("label", "Water"))
                .post(Api.BASE + "focus-areas")
                .then()
                .statusCode(403)
                .body("detail", containsString("write"));
        People.session(cookie)
                .get(URL)
                .then()
                .statusCode(200)
                .body("[0].usedAt", notNullValue())
                .body("[0].secret", nullValue());
    }

    @Test
    void nobody_issues_a_token_that_reaches_further_than_they_do() {
        String cookie = People.of(Role.COORDINATOR, false).cookie();
        issue(cookie, draft("read", "admin")).then().statusCode(403);
        issue(cookie, draft("pii:read")).then().statusCode(403).body("detail", containsString("pii:read"));
        String reading = People.token(cookie, "read");
        bearer(reading).body(draft("read")).post(URL).then().statusCode(403);
    }

    @Test
    void a_token_that_reads_takes_over_no_greater_one() {
        People.Person reader = People.of(Role.VIEWER, true);
        String cookie = reader.cookie();
        Response greater = issue(cookie, draft("read", "pii:read"));
        String lesser = People.token(cookie, "read");
        bearer(lesser)
                .post(URL + "/" + greater.path("token.id") + "/rotation")
                .then()
                .statusCode(403);
        bearer(lesser).delete(URL + "/" + greater.path("token.id")).then().statusCode(403);
    }

    @Test
    void what_is_revoked_is_refused_from_the_next_request_on_in_a_hundred_of_a_hundred() {
        String cookie = People.viewer().cookie();
        int refused = 0;
        for (int i = 0; i < 100; i++) {
            Response issued = issue(cookie, draft("read"));
            String token = issued.path("secret");
            assertEquals(200, bearer(token).get(Api.BASE + "account").statusCode());
            People.session(cookie)
                    .delete(URL + "/" + issued.path("token.id"))
                    .then()
                    .statusCode(204);
            refused += bearer(token).get(Api.BASE + "programs").statusCode() == 401 ? 1 : 0;
        }
        assertEquals(100, refused);
        People.session(cookie).get(URL).then().body("", hasSize(0));
    }

    @Test
    void a_token_with_a_new_secret_is_refused_by_its_old_one() {
        String cookie = People.viewer().cookie();
        Response issued = issue(cookie, draft("read"));
        String renewed = People.session(cookie)
                .post(URL + "/" + issued.path("token.id") + "/rotation")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        bearer(issued.path("secret")).get(Api.BASE + "programs").then().statusCode(401);
        bearer(renewed).get(Api.BASE + "programs").then().statusCode(200);
    }

    @Test
    void a_token_ends_when_it_was_to_end() {
        String cookie = People.viewer().cookie();
        Map<String, Object> draft = draft("read");
        draft.put("expiresAt", "2020-01-01T00:00:00Z");
        issue(cookie, draft).then().statusCode(400).body("violations.field", hasItem("expiresAt"));
        draft.put("expiresAt", Instant.now().plus(1, ChronoUnit.DAYS).toString());
        Response issued = issue(cookie, draft);
        bearer(issued.path("secret")).get(Api.BASE + "programs").then().statusCode(200);
        People.expire(UUID.fromString(issued.path("token.id")));
        bearer(issued.path("secret")).get(Api.BASE + "programs").then().statusCode(401);
    }

    @Test
    void a_token_of_an_organization_acts_as_a_partner_would() {
        String cookie = People.of(Role.COORDINATOR, false).cookie();
        Map<String, Object> draft = draft("read", "write");
        draft.put("organization", Api.municipality("Largo").create().code());
        String token = issue(cookie, draft).path("secret");
        bearer(token)
                .get(Api.BASE + "session")
                .then()
                .body("rights.write", equalTo(true))
                .body("rights.coordinate", equalTo(false));
        bearer(token).body(draft("read")).post(URL).then().statusCode(403);
    }

    @Test
    void a_lost_digit_is_no_token_and_only_the_digest_of_one_is_kept() {
        String token = People.token(People.viewer().cookie(), "read");
        bearer(token.substring(0, token.length() - 1))
                .get(Api.BASE + "programs")
                .then()
                .statusCode(401);
        String secret = token.split("_")[2];
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> AccessToken.count("digest", secret)));
        assertEquals(
                1L, QuarkusTransaction.requiringNew().call(() -> AccessToken.count("digest", Secret.digest(secret))));
    }

    @Test
    void administrators_list_and_revoke_everybodys_tokens_and_nobody_else_does() {
        People.Person ana = People.of(Role.COORDINATOR, false);
        String cookie = ana.open();
        Response issued = issue(cookie, draft("read"));
        String id = issued.path("token.id");
        String other = People.viewer().open();
        Api.get("tokens", "owner", ana.id())
                .then()
                .statusCode(200)
                .body("id", contains(id))
                .body("owner.id", contains(ana.id().toString()));
        Api.get("tokens", "owner", "all").then().statusCode(200).body("id", hasItem(id));
        Api.get("tokens").then().statusCode(200).body("id", not(hasItem(id)));
        Api.get("tokens", "owner", "nobody").then().statusCode(404);
        for (String owner : List.of("all", ana.id().toString(), "nobody")) {
            People.session(other)
                    .get(URL + "?owner=" + owner)
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("ADMIN"));
        }
        People.session(cookie)
                .get(URL + "?owner=" + ana.id())
                .then()
                .statusCode(200)
                .body("id", contains(id));
        People.session(other).delete(URL + "/" + id).then().statusCode(404);
        Api.json().delete(URL + "/" + id).then().statusCode(204);
        bearer(issued.path("secret")).get(Api.BASE + "programs").then().statusCode(401);
        Api.get("audit", "record", id, "action", "REVOKE").then().body("items", hasSize(1));
    }

    @Test
    void whoever_is_let_in_again_by_a_link_is_alone_in_the_account_without_its_former_tokens() {
        People.Person ana = People.viewer();
        String token = People.token(ana.cookie(), "read");
        String others = People.token(People.viewer().cookie(), "read");
        String link = Api.json()
                .post(Api.BASE + "users/" + ana.id() + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .path("link");
        bearer(token).get(Api.BASE + "session").then().statusCode(200);
        nobody().body(Map.of("token", link.replaceFirst(".*#", ""), "password", "quiet-otter-paints-bridges"))
                .post(Api.BASE + "activation")
                .then()
                .statusCode(200);
        bearer(token).get(Api.BASE + "session").then().statusCode(401);
        bearer(others).get(Api.BASE + "session").then().statusCode(200);
        Api.get("tokens", "owner", ana.id()).then().statusCode(200).body("", empty());
        Api.get("audit", "account", ana.id(), "action", "REVOKE")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("tokens"));
    }
}
