package org.enlace.access;

import static org.enlace.shared.Admin.nobody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A browser whose session is over is told so, even where nobody needs one: it believes to be somebody. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EndedSessionTest {

    private static final List<String> READ = List.of(
            "session", "account", "programs", "visits", "search?q=ana", "overview", "export", "people", "users");

    @TestFactory
    Stream<DynamicTest> whoever_reads_with_a_cookie_that_is_none_any_more_is_told_and_loses_it() {
        People.Person ana = People.viewer();
        Map<String, String> cookies = Map.of(
                "of nobody", Secret.random().plain(),
                "no cookie of ours", "x",
                "of a session without a request for long", ended("seenAt", AccountSession.IDLE.toSeconds()),
                "of a session that was open for long", ended("expiresAt", 0),
                "of a session that was signed out", signedOut(),
                "of a user who was disabled", disabled(ana));
        return cookies.entrySet().stream()
                .flatMap(cookie -> READ.stream()
                        .map(path -> DynamicTest.dynamicTest(
                                path + " with a cookie " + cookie.getKey(), () -> refused(path, cookie.getValue()))));
    }

    private static void refused(String path, String cookie) {
        nobody().cookie(Cookies.NAME, cookie)
                .get(Api.BASE + path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"enlace\""))
                .header("Set-Cookie", startsWith(Cookies.NAME + "=; Path=/; Max-Age=0;"))
                .body("detail", startsWith("This session has ended"));
    }

    @Test
    void what_is_public_is_there_for_whoever_asks_again_without_it() {
        for (String path : List.of("session", "programs", "visits", "search?q=ana", "overview")) {
            nobody().get(Api.BASE + path).then().statusCode(200);
        }
        nobody().get(Api.BASE + "session").then().body("means", equalTo("NOTHING"));
    }

    @Test
    void a_write_with_it_is_refused_and_a_way_in_or_out_stays_open() {
        String cookie = signedOut();
        People.session(cookie)
                .post(Api.BASE + "focus-areas")
                .then()
                .statusCode(401)
                .header("Set-Cookie", startsWith(Cookies.NAME + "=;"));
        People.session(cookie).delete(Api.BASE + "session").then().statusCode(204);
        People.session(cookie).get(Api.BASE + "setup").then().statusCode(200);
        People.session(cookie)
                .body(Map.of("token", "0".repeat(64), "password", "a-longer-word-than-others"))
                .post(Api.BASE + "activation")
                .then()
                .statusCode(403);
        Response in = People.session(cookie)
                .body(Map.of("email", People.viewer().email(), "password", Admin.PASSWORD))
                .post(Api.BASE + "session");
        in.then().statusCode(200).body("means", equalTo("SESSION"));
    }

    private static String ended(String since, long seconds) {
        String cookie = People.viewer().open();
        QuarkusTransaction.requiringNew()
                .run(() -> AccountSession.update(
                        since + " = ?1 where digest = ?2",
                        Instant.now().minusSeconds(seconds + 1),
                        Secret.digest(cookie)));
        return cookie;
    }

    private static String signedOut() {
        String cookie = People.viewer().open();
        People.session(cookie).delete(Api.BASE + "session").then().statusCode(204);
        return cookie;
    }

    private static String disabled(People.Person person) {
        String cookie = person.open();
        Api.json()
                .header("If-Match", "*")
                .post(Api.BASE + "users/" + person.id() + "/suspension")
                .then()
                .statusCode(200);
        return cookie;
    }
}
