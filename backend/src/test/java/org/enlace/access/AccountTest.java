package org.enlace.access;

import static org.enlace.shared.Admin.bearer;
import static org.enlace.shared.Admin.nobody;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AccountTest {

    private static final String URL = Api.BASE + "account";
    private static final Map<String, Object> PROOF = Map.of("password", Admin.PASSWORD);

    @Test
    void everybody_changes_their_own_name_and_language_and_nothing_else() {
        String cookie = People.viewer().cookie();
        People.session(cookie)
                .body(Map.of("name", "Ana", "language", "es"))
                .put(URL)
                .then()
                .statusCode(200)
                .body("language", equalTo("es"));
        People.session(cookie)
                .body(Map.of("name", "Ana", "role", "ADMIN"))
                .put(URL)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("role"));
        People.session(cookie)
                .body(Map.of("name", "Ana", "language", "fr"))
                .put(URL)
                .then()
                .statusCode(400);
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_needs_the_present_one() {
        People.Person ana = People.viewer();
        String here = ana.cookie();
        String there = ana.cookie();
        Map<String, String> change = Map.of("current", Admin.PASSWORD, "password", "quiet-otter-paints-bridges");
        People.session(here)
                .body(Map.of("current", "not-this-one-either", "password", "quiet-otter-paints-bridges"))
                .post(URL + "/password")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("current"));
        People.session(here).body(change).post(URL + "/password").then().statusCode(204);
        People.session(here).get(URL).then().statusCode(200);
        People.session(there).get(URL).then().statusCode(401);
        ana.signIn().then().statusCode(401);
        signIn(ana, "quiet-otter-paints-bridges", null).then().statusCode(200);
    }

    @Test
    void whoever_came_by_a_provider_sets_a_first_password_soon_after_signing_in() {
        People.Person ana = People.viewer();
        String old = ana.open();
        String token = People.token(old, "read");
        QuarkusTransaction.requiringNew().run(() -> {
            Account.update("password = null where id = ?1", ana.id());
            AccountSession.update(
                    "createdAt = ?1 where account.id = ?2", Instant.now().minusSeconds(660), ana.id());
        });
        Map<String, String> first = Map.of("password", "quiet-otter-paints-bridges");
        People.session(old).get(Api.BASE + "session").then().body("account.password", equalTo(false));
        for (var stale : List.of(People.session(old), bearer(token))) {
            stale.body(first)
                    .post(URL + "/password")
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("Sign in again"));
        }
        String fresh = ana.open();
        People.session(fresh).body(first).post(URL + "/password").then().statusCode(204);
        People.session(fresh).get(Api.BASE + "session").then().body("account.password", equalTo(true));
        People.session(old).get(URL).then().statusCode(401);
        signIn(ana, "quiet-otter-paints-bridges", null).then().statusCode(200);
        People.session(fresh)
                .body(Map.of("password", "brave-heron-counts-rivers"))
                .post(URL + "/password")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("current"));
    }

    @Test
    void sessions_are_listed_and_ended_one_by_one_or_all_the_others_at_once() {
        People.Person ana = People.viewer();
        String here = ana.cookie();
        String there = ana.cookie();
        ana.cookie();
        List<String> others = People.session(here)
                .get(URL + "/sessions")
                .then()
                .statusCode(200)
                .body("", hasSize(3))
                .extract()
                .path("findAll { !it.current }.id");
        People.session(here).delete(URL + "/sessions/" + others.get(1)).then().statusCode(204);
        People.session(there).get(URL).then().statusCode(401);
        People.session(here).delete(URL + "/sessions").then().statusCode(204);
        People.session(here).get(URL + "/sessions").then().body("", hasSize(1));
        People.session(here).delete(URL + "/sessions/x").then().statusCode(404);
    }

    @Test
    void a_second_factor_is_asked_for_and_each_of_its_codes_is_taken_once() throws Exception {
        People.Person ana = People.viewer();
        String cookie = ana.cookie();
        Response offered = People.session(cookie).body(PROOF).post(URL + "/totp");
        offered.then().statusCode(200).body("uri", containsString("otpauth://totp/Enlace"));
        String secret = offered.path("secret");
        People.session(cookie)
                .body(Map.of("code", "000000x"))
                .post(URL + "/totp/confirmation")
                .then()
                .statusCode(400);
        List<String> recovery = People.session(cookie)
                .body(Map.of("code", code(secret, 0)))
                .post(URL + "/totp/confirmation")
                .then()
                .statusCode(200)
                .body("recoveryCodes", hasSize(10))
                .extract()
                .path("recoveryCodes");

        signIn(ana, Admin.PASSWORD, null).then().statusCode(401).body("violations.field", hasItem("totp"));
        signIn(ana, Admin.PASSWORD, code(secret, 0)).then().statusCode(401);
        String next = code(secret, 1);
        signIn(ana, Admin.PASSWORD, next).then().statusCode(200).body("account.totp", equalTo(true));
        signIn(ana, Admin.PASSWORD, next).then().statusCode(401);
        signIn(ana, Admin.PASSWORD, recovery.get(0)).then().statusCode(200);
        signIn(ana, Admin.PASSWORD, recovery.get(0)).then().statusCode(401);

        String now = signIn(ana, Admin.PASSWORD, recovery.get(1)).cookie(Cookies.NAME);
        People.session(now).body(PROOF).post(URL + "/totp/removal").then().statusCode(204);
        ana.signIn().then().statusCode(200);
    }

    @Test
    void codes_are_not_guessed_by_whoever_knows_the_password() throws Exception {
        People.Person ana = People.viewer();
        String cookie = ana.cookie();
        String secret = People.session(cookie).body(PROOF).post(URL + "/totp").path("secret");
        People.session(cookie).body(Map.of("code", code(secret, 0))).post(URL + "/totp/confirmation");
        int evaluated = 0;
        for (int i = 0; i < 50; i++) {
            signIn(ana, Admin.PASSWORD, null);
            evaluated += signIn(ana, Admin.PASSWORD, "12345x").statusCode() == 401 ? 1 : 0;
        }
        assertTrue(evaluated <= 2 * SignInTries.FREE, evaluated + " were evaluated");
    }

    private static Response signIn(People.Person who, String password, String totp) {
        Map<String, Object> credentials = new java.util.HashMap<>(Map.of("email", who.email(), "password", password));
        credentials.put("totp", totp);
        return nobody().body(credentials).post(Api.BASE + "session");
    }

    private static String code(String secret, int stepsAhead) throws Exception {
        var totp = new TimeBasedOneTimePasswordGenerator();
        return totp.generateOneTimePasswordString(
                new SecretKeySpec(Base32.decode(secret), totp.getAlgorithm()),
                Instant.now().plus(totp.getTimeStep().multipliedBy(stepsAhead)));
    }
}
