package org.enlace.access;

import static org.enlace.shared.Admin.nobody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.enlace.access.openid.Identity;
import org.enlace.access.openid.NamedProvider;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.enlace.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

/** Who comes from a provider without having been invited. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class OpenIdNewcomerTest {

    private static final String ISSUER = "https://id.example.org";

    @Inject
    SignIn signIn;

    @Inject
    Clock clock;

    private final String name = Api.unique("eva");
    private final String email = name + "@enlace.example";

    @Test
    void where_no_provider_is_named_there_is_no_trace_of_one() {
        nobody().get(Api.BASE + "session").then().statusCode(200).body("openid", nullValue());
        for (String address : new String[] {"session/openid", "session/openid/answer?code=x&state=y"}) {
            nobody().get(Api.BASE + address)
                    .then()
                    .statusCode(404)
                    .header("Set-Cookie", nullValue())
                    .body("detail", equalTo(nobody().get(Api.BASE + "nowhere").path("detail")));
        }
        People.session(People.viewer().cookie())
                .body(Map.of("password", Admin.PASSWORD))
                .post(Api.BASE + "account/identities")
                .then()
                .statusCode(409)
                .header("Set-Cookie", nullValue());
    }

    @Test
    void somebody_uninvited_becomes_what_the_installation_says_and_stays_the_same_account() {
        var first =
                open(Role.VIEWER, new Identity(ISSUER, name, email, "Eva\nPaz")).caller();
        assertEquals(Role.VIEWER, first.role());
        assertEquals("Eva Paz", first.name());
        var second =
                open(null, new Identity(ISSUER, name, "other-" + email, "Eva")).caller();
        assertEquals(first.account(), second.account());
        assertEquals(
                "other-" + email,
                open(Role.VIEWER, new Identity(ISSUER, "other-" + name, "other-" + email, " "))
                        .caller()
                        .name());
    }

    @Test
    void the_same_subject_of_another_provider_is_somebody_else() {
        open(Role.VIEWER, new Identity(ISSUER, name, email, "Eva"));
        refused(null, new Identity("https://id.example.com", name, null, "Eva"));
    }

    @Test
    void an_address_that_is_somebodys_is_not_taken_over_by_a_newcomer() {
        String taken = People.viewer().email();
        refused(Role.VIEWER, new Identity(ISSUER, name, taken, "Eva"));
        refused(Role.VIEWER, new Identity(ISSUER, name, taken.toUpperCase(), "Eva"));
    }

    @Test
    void without_a_confirmed_address_or_a_role_nobody_becomes_anybody() {
        refused(Role.VIEWER, new Identity(ISSUER, name, null, "Eva"));
        refused(null, new Identity(ISSUER, name, email, "Eva"));
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> Account.count("email", email)));
    }

    private void refused(Role role, Identity identity) {
        Refusal refusal = assertThrows(Refusal.class, () -> open(role, identity));
        assertEquals("openid.unknown", refusal.detail.key());
    }

    private SignIn.Opened open(Role role, Identity identity) {
        NamedProvider settings = new NamedProvider(
                Optional.of(ISSUER), Optional.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(role));
        return new OpenIdSignIn(signIn, settings, clock)
                .open(identity, new Client("127.0.0.1", "a test"), Caller.ANONYMOUS);
    }
}
