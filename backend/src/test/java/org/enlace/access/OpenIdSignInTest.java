package org.enlace.access;

import static org.enlace.access.Journey.LEFT;
import static org.enlace.access.Journey.arrive;
import static org.enlace.access.Journey.leave;
import static org.enlace.access.Journey.refused;
import static org.enlace.shared.Admin.nobody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.enlace.access.openid.OpenIdSettings;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/** Signing in with a real provider, where its distribution can be had. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Keycloak.Address.class)
@DisabledIfEnvironmentVariable(named = "ENLACE_TEST_KEYCLOAK", matches = "off")
class OpenIdSignInTest {

    private static final String SESSION = Api.BASE + "session";

    @Inject
    OpenIdSettings settings;

    private Keycloak keycloak;
    private final String name = Api.unique("ana");
    private final String email = name + "@enlace.example";

    @BeforeEach
    void start() throws Exception {
        keycloak = Keycloak.at(settings);
    }

    @Test
    void whoever_is_not_signed_in_is_told_where_one_can() {
        nobody().get(SESSION)
                .then()
                .body("openid.name", equalTo(Keycloak.LABEL))
                .body("openid.address", equalTo(Journey.URL));
    }

    @Test
    void somebody_invited_takes_the_account_by_signing_in_and_comes_back_to_where_they_were() {
        invited(email);
        keycloak.person(name, email, true);
        Response left = leave("/visits?status=PLANNED");
        Response back = arrive(left.getCookie(LEFT), at(left));
        back.then().statusCode(303).header("Location", endsWith("/visits?status=PLANNED"));
        assertEquals("", back.getCookie(LEFT));
        String cookie = back.getCookie(Cookies.NAME);
        People.session(cookie)
                .get(SESSION)
                .then()
                .body("means", equalTo("SESSION"))
                .body("account.email", equalTo(email));

        People.session(cookie).delete(SESSION).then().statusCode(204);
        People.session(cookie).get(SESSION).then().statusCode(401);
    }

    @Test
    void an_account_is_found_by_its_subject_although_its_address_changed_at_the_provider() {
        invited(email);
        String subject = keycloak.person(name, email, true);
        signIn().then().statusCode(303);
        keycloak.email(subject, "new-" + email);
        String cookie = signIn().then().statusCode(303).extract().cookie(Cookies.NAME);
        People.session(cookie).get(SESSION).then().body("account.email", equalTo(email));
    }

    @Test
    void the_next_person_with_somebodys_former_address_is_somebody_else() {
        invited(email);
        String subject = keycloak.person(name, email, true);
        signIn().then().statusCode(303);
        keycloak.email(subject, "new-" + email);
        keycloak.person("next-" + name, email, true);
        refused("openid.unknown", Journey.signIn("next-" + name));
    }

    @Test
    void nobody_takes_an_account_to_which_no_link_is_open() {
        People.Person ana = People.viewer();
        keycloak.person(name, ana.email(), true);
        refused("openid.unknown", signIn());
        change(ana.email(), account -> account.invite(Instant.now().minus(73, ChronoUnit.HOURS)));
        refused("openid.unknown", signIn());
        change(ana.email(), account -> account.invite(Instant.now()));
        signIn().then().statusCode(303);
    }

    @Test
    void an_address_that_the_provider_has_not_seen_takes_nothing() {
        invited(email);
        keycloak.person(name, email, false);
        refused("openid.unknown", signIn());
    }

    @Test
    void whoever_is_unknown_here_does_not_become_somebody() {
        keycloak.person(name, email, true);
        refused("openid.unknown", signIn());
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> Account.count("email", email)));
    }

    @Test
    void a_disabled_account_is_refused_and_its_session_is_gone_until_it_is_enabled() {
        invited(email);
        keycloak.person(name, email, true);
        String cookie = signIn().getCookie(Cookies.NAME);
        change(email, account -> account.status = AccountStatus.DISABLED);
        People.session(cookie).get(SESSION).then().statusCode(401);
        refused("openid.disabled", signIn());
        change(email, Account::enable);
        signIn().then().statusCode(303).header("Location", endsWith("/"));
    }

    @Test
    void a_way_back_is_gone_once_and_by_the_browser_that_left() {
        invited(email);
        keycloak.person(name, email, true);
        Response left = leave("/");
        URI answer = at(left);
        refused("openid.stale", arrive("", answer));
        refused("openid.stale", arrive(leave("/").getCookie(LEFT), answer));
        arrive(left.getCookie(LEFT), answer).then().statusCode(303).header("Location", endsWith("/"));
        refused("openid.stale", arrive(left.getCookie(LEFT), answer));
    }

    @Test
    void whoever_turns_back_at_the_provider_is_not_signed_in() {
        Response left = leave("/visits?status=PLANNED");
        String state = left.header("Location").replaceFirst(".*[?&]state=([^&]*).*", "$1");
        URI answer = URI.create(here() + "/answer?error=access_denied&state=" + state);
        refused("openid.denied&to=%2Fvisits%3Fstatus%3DPLANNED", arrive(left.getCookie(LEFT), answer));
    }

    @Test
    void nobody_is_led_elsewhere_by_turning_back() {
        Response left = leave("//example.org");
        refused("openid.stale", arrive(left.getCookie(LEFT), URI.create(here() + "/answer")));
    }

    @Test
    void a_provider_that_falls_silent_is_away_and_a_password_opens_as_before() throws Exception {
        invited(email);
        keycloak.person(name, email, true);
        Response left = leave("/");
        URI answer = at(left);
        keycloak.silently(() -> {
            nobody().urlEncodingEnabled(false)
                    .cookie(LEFT, left.getCookie(LEFT))
                    .get(answer)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .body("detail", startsWith(Keycloak.LABEL + " does not answer"));
            People.viewer().signIn().then().statusCode(200);
        });
    }

    private static String here() {
        return "http://localhost:" + RestAssured.port + Journey.URL;
    }

    private Response signIn() {
        return Journey.signIn(name);
    }

    private URI at(Response left) {
        return Journey.at(left, name);
    }

    private static void invited(String email) {
        QuarkusTransaction.requiringNew()
                .run(() -> Caller.act(Caller.SYSTEM, () -> {
                    Account account = new Account();
                    account.email = email;
                    account.name = "Ana";
                    account.role = Role.VIEWER;
                    account.invite(Instant.now());
                    account.persist();
                }));
    }

    private static void change(String email, Consumer<Account> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> Caller.act(
                        Caller.SYSTEM, () -> change.accept(Account.of(email).orElseThrow())));
    }
}
