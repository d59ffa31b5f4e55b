package org.enlace.access;

import static org.enlace.shared.Admin.nobody;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enlace.organization.Organization;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;

/** Accounts for tests, all with the administrator's password. */
public final class People {

    private static String digest;

    private People() {}

    /** Somebody who can sign in. */
    public record Person(UUID id, String email) {

        public Response signIn() {
            return nobody().body(Map.of("email", email, "password", Admin.PASSWORD))
                    .post(Api.BASE + "session");
        }

        /** A session without the time that a password costs. */
        String open() {
            Secret secret = Secret.random();
            QuarkusTransaction.requiringNew()
                    .run(() -> AccountSession.open(
                            Account.findById(id), secret, new Client("127.0.0.1", "test"), Instant.now()));
            return secret.plain();
        }

        /** What a browser shows once this person has signed in. */
        public String cookie() {
            return signIn().then().statusCode(200).extract().cookie(Cookies.NAME);
        }
    }

    public static Person viewer() {
        return of(Role.VIEWER, false);
    }

    /** @param organizations ids of those for which a partner acts */
    public static Person of(Role role, boolean personal, String... organizations) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = new Account();
            account.email = Api.unique(role.name().toLowerCase()) + "@enlace.example";
            account.name = "Person " + role;
            account.role = role;
            account.personal = personal;
            account.setPassword(digest());
            for (String organization : Set.of(organizations)) {
                account.organizations.add(Organization.findById(UUID.fromString(organization)));
            }
            Caller.act(Caller.SYSTEM, account::persistAndFlush);
            return new Person(account.id, account.email);
        });
    }

    /** A browser of ours that shows a session's cookie. */
    public static RequestSpecification session(String cookie) {
        return nobody().cookie(Cookies.NAME, cookie).header("X-Enlace", "1");
    }

    /** The secret of a new token of whoever is signed in. */
    public static String token(String cookie, String... scopes) {
        return session(cookie)
                .body(Map.of("name", "test", "scopes", List.of(scopes)))
                .post(Api.BASE + "tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /** Lets a token's time pass. */
    public static void expire(UUID token) {
        QuarkusTransaction.requiringNew()
                .run(() -> AccessToken.update(
                        "expiresAt = ?1 where id = ?2", Instant.now().minusSeconds(1), token));
    }

    private static synchronized String digest() {
        if (digest == null) {
            digest = Arc.container().instance(Passwords.class).get().digest(Admin.PASSWORD);
        }
        return digest;
    }
}
