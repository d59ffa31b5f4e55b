package org.enlace.access;

import static org.enlace.shared.Admin.bearer;
import static org.enlace.shared.Admin.nobody;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SignInTest {

    private static final String URL = Api.BASE + "session";

    /** In the quarter of an hour that a thousand guesses take on the slowest machine. */
    private static final int MOST = 10;

    @Test
    void the_right_password_opens_a_session_whose_cookie_no_script_reads() {
        People.Person ana = People.viewer();
        ana.signIn()
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Set-Cookie",
                        matchesPattern(
                                "__Host-enlace=[0-9a-f]{64}; Path=/; Max-Age=604800; Secure; HttpOnly; SameSite=Lax"))
                .body("means", equalTo("SESSION"))
                .body("account.email", equalTo(ana.email()))
                .body("rights.read", equalTo(true))
                .body("rights.write", equalTo(false))
                .body("rights.administer", equalTo(false))
                .body("expiresAt", notNullValue());
    }

    @Test
    void a_session_is_known_by_its_cookie_until_it_is_signed_out() {
        String cookie = People.viewer().cookie();
        People.session(cookie).get(URL).then().statusCode(200).body("means", equalTo("SESSION"));
        People.session(cookie).delete(URL).then().statusCode(204).header("Set-Cookie", containsString("Max-Age=0"));
        People.session(cookie).get(URL).then().statusCode(401);
        assertEquals(401, People.session(cookie).post(Api.BASE + "focus-areas").statusCode());
    }

    @Test
    void whoever_signs_in_from_several_browsers_at_once_gets_in_with_each_and_out_again() {
        for (int round = 0; round < 10; round++) {
            People.Person ana = People.viewer();
            List<String> cookies = Stream.generate(ana::cookie)
                    .parallel()
                    .limit(SignInTries.FREE - 1)
                    .toList();
            assertEquals(SignInTries.FREE - 1, Set.copyOf(cookies).size());
            assertTrue(Stream.generate(() -> People.session(cookies.get(0)).delete(URL))
                    .parallel()
                    .limit(4)
                    .allMatch(answer -> answer.statusCode() == 204));
        }
    }

    @Test
    void signing_in_again_leaves_nothing_of_the_session_before() {
        People.Person ana = People.viewer();
        String first = ana.cookie();
        String second = People.session(first)
                .body(Map.of("email", ana.email(), "password", Admin.PASSWORD))
                .post(URL)
                .getCookie(Cookies.NAME);
        assertNotEquals(first, second);
        People.session(first).get(URL).then().statusCode(401);
        People.session(second).get(URL).then().body("means", equalTo("SESSION"));
    }

    @Test
    void nobody_learns_whether_there_is_an_account() {
        Response wrong = signIn(People.viewer().email(), "not-the-password-at-all");
        Response unknown = signIn(Api.unique("nobody") + "@enlace.example", "not-the-password-at-all");
        wrong.then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer realm=\"enlace\""));
        assertEquals(wrong.asString(), unknown.asString());
        assertEquals(401, unknown.statusCode());
    }

    @Test
    void of_a_thousand_guesses_under_a_name_at_most_ten_are_evaluated_whether_or_not_it_is_somebodys() {
        for (String email : List.of(People.viewer().email(), Api.unique("nobody") + "@enlace.example")) {
            List<Response> answers = Stream.generate(() -> signIn(email, "guess-after-guess-after-guess"))
                    .limit(1000)
                    .toList();
            long evaluated = answers.stream()
                    .filter(answer -> answer.statusCode() == 401)
                    .count();
            assertTrue(evaluated >= SignInTries.FREE && evaluated <= MOST, evaluated + " were evaluated");
            assertEquals(
                    1000 - evaluated,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 429)
                            .count());
            assertTrue(Integer.parseInt(answers.get(999).header("Retry-After")) > 0);
        }
    }

    @Test
    void guesses_at_the_same_time_do_not_count_as_one() {
        String email = People.viewer().email();
        long evaluated = Stream.generate(() -> signIn(email, "guess-after-guess-after-guess"))
                .parallel()
                .limit(50)
                .filter(answer -> answer.statusCode() == 401)
                .count();
        assertTrue(evaluated <= MOST, evaluated + " were evaluated");
    }

    @Test
    void the_right_password_is_not_evaluated_either_while_its_owner_has_to_wait() {
        People.Person ana = People.viewer();
        for (int i = 0; i < SignInTries.FREE; i++) {
            signIn(ana.email(), "guess-after-guess-after-guess");
        }
        ana.signIn().then().statusCode(429);
    }

    @Test
    void a_token_that_is_none_is_refused_even_where_nobody_needs_one() {
        for (String token :
                List.of("enl_1", "x", "enl_" + "0".repeat(32) + "_" + "0".repeat(64) + "_" + "0".repeat(8))) {
            bearer(token)
                    .get(Api.BASE + "programs")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer realm=\"enlace\""));
        }
        nobody().get(Api.BASE + "programs").then().statusCode(200);
    }

    @Test
    void whoever_is_not_signed_in_reads_and_writes_nothing() {
        nobody().get(URL).then().statusCode(200).body("account", nullValue()).body("rights.read", equalTo(true));
        nobody().body(Map.of("label", "Water"))
                .post(Api.BASE + "focus-areas")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"enlace\""));
    }

    @Test
    void whoever_may_not_is_told_which_role_may() {
        People.session(People.viewer().cookie())
                .body(Map.of("label", "Water"))
                .post(Api.BASE + "focus-areas")
                .then()
                .statusCode(403)
                .body("detail", containsString("PARTNER"));
    }

    @Test
    void a_page_of_another_site_changes_nothing_with_somebodys_cookie() {
        String cookie = People.viewer().cookie();
        People.session(cookie)
                .header("Sec-Fetch-Site", "cross-site")
                .delete(URL)
                .then()
                .statusCode(403);
        People.session(cookie)
                .header("Sec-Fetch-Site", "same-site")
                .delete(URL)
                .then()
                .statusCode(403);
        People.session(cookie)
                .header("Origin", "https://evil.example")
                .delete(URL)
                .then()
                .statusCode(403);
        nobody().cookie(Cookies.NAME, cookie)
                .delete(URL)
                .then()
                .statusCode(403)
                .body("detail", containsString("X-Enlace"));
        People.session(cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .delete(URL)
                .then()
                .statusCode(204);
    }

    @Test
    void a_body_without_a_password_is_refused_without_repeating_anything() {
        nobody().body(Map.of("email", "ana@enlace.example"))
                .post(URL)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("password"))
                .body("violations[0].value", nullValue());
    }

    @Test
    void only_digests_are_kept() {
        String cookie = People.viewer().cookie();
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> AccountSession.count("digest", cookie)));
        assertEquals(
                1L,
                QuarkusTransaction.requiringNew().call(() -> AccountSession.count("digest", Secret.digest(cookie))));
    }

    private static Response signIn(String email, String password) {
        return nobody().body(Map.of("email", email, "password", password)).post(URL);
    }
}
