package org.enlace.access;

import static org.enlace.access.Journey.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.enlace.access.openid.OpenIdSettings;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/** Coming in by a provider that confirms no address, which only somebody who is signed in can open. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Keycloak.Address.class)
@DisabledIfEnvironmentVariable(named = "ENLACE_TEST_KEYCLOAK", matches = "off")
class OpenIdUnconfirmedTest {

    private static final String LINKS = Api.BASE + "account/identities";
    private static final Map<String, String> PROOF = Map.of("password", Admin.PASSWORD);

    @Inject
    OpenIdSettings settings;

    private final String name = Api.unique("ana");
    private String subject;
    private People.Person ana;
    private String session;

    @BeforeEach
    void start() throws Exception {
        subject = Keycloak.at(settings).person(name, name + "@enlace.example", false);
        ana = People.viewer();
        session = ana.cookie();
    }

    @Test
    void whoever_is_signed_in_links_the_provider_comes_in_by_it_and_ends_the_link() {
        refused("openid.unknown", Journey.signIn(name));
        linked(link(name));
        String id = People.session(session)
                .get(LINKS)
                .then()
                .body("provider", equalTo(List.of(Keycloak.LABEL)))
                .body("[0].called", equalTo(name + " Prueba"))
                .extract()
                .path("[0].id");
        String there = Journey.signIn(name).then().statusCode(303).extract().cookie(Cookies.NAME);
        People.session(there).get(Api.BASE + "account").then().body("email", equalTo(ana.email()));
        audited("after", subject);

        People.session(session).delete(LINKS + "/" + id).then().statusCode(204);
        audited("before", subject);
        People.session(there).get(Api.BASE + "account").then().statusCode(401);
        People.session(session).get(LINKS).then().statusCode(200).body("", empty());
        refused("openid.unknown", Journey.signIn(name));
    }

    @Test
    void a_link_asks_for_the_password_and_for_the_session_that_began_it() {
        People.session(session)
                .body(Map.of("password", "not-this-one-either"))
                .post(LINKS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("password"))
                .cookies(Map.of());
        for (RequestSpecification other : new RequestSpecification[] {
            Admin.nobody(), People.session(People.viewer().cookie()), People.session(ana.cookie())
        }) {
            Response left = leave();
            unlinked("openid.stale", Journey.arrive(other, left.getCookie(Journey.LEFT), at(left, name)));
        }
        refused("openid.unknown", Journey.signIn(name));
    }

    @Test
    void whom_a_provider_knows_has_one_account_and_an_account_one_of_them() throws Exception {
        linked(link(name));
        People.Person eva = People.viewer();
        String evas = eva.cookie();
        Response left = leave(evas);
        unlinked("openid.taken", Journey.arrive(People.session(evas), left.getCookie(Journey.LEFT), at(left, name)));
        People.session(evas).get(LINKS).then().body("", empty());

        Keycloak.at(settings).person("new-" + name, "new-" + name + "@enlace.example", false);
        linked(link("new-" + name));
        linked(link("new-" + name));
        People.session(session).get(LINKS).then().body("", hasSize(1));
        refused("openid.unknown", Journey.signIn(name));
    }

    @Test
    void the_only_way_into_an_account_and_other_peoples_ways_stay() {
        linked(link(name));
        String id = People.session(session).get(LINKS).path("[0].id");
        People.session(People.viewer().cookie()).delete(LINKS + "/" + id).then().statusCode(404);
        change(() -> Account.update("password = null where id = ?1", ana.id()));
        People.session(session)
                .delete(LINKS + "/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString("only way into your account"));
        Journey.signIn(name).then().header("Location", endsWith("/"));
    }

    @Test
    void whoever_gets_an_account_back_by_an_administrators_link_is_alone_in_it() {
        linked(link(name));
        Secret[] link = new Secret[1];
        change(() -> link[0] = Account.<Account>findById(ana.id()).invite(Instant.now()));
        Admin.nobody()
                .body(Map.of("token", link[0].plain(), "password", "quiet-otter-paints-bridges"))
                .post(Api.BASE + "activation")
                .then()
                .statusCode(200);
        audited("before", subject);
        refused("openid.unknown", Journey.signIn(name));
    }

    private Response link(String name) {
        Response left = leave();
        return Journey.arrive(People.session(session), left.getCookie(Journey.LEFT), at(left, name));
    }

    private Response leave() {
        return leave(session);
    }

    private static Response leave(String session) {
        Response left = People.session(session).body(PROOF).post(LINKS);
        left.then().statusCode(200);
        return left;
    }

    private static URI at(Response left, String name) {
        return new Visitor().signIn(left.path("address"), name);
    }

    private static void linked(Response back) {
        back.then().statusCode(303).header("Location", endsWith("/account"));
        assertNull(back.getCookie(Cookies.NAME));
    }

    private static void unlinked(String why, Response back) {
        back.then().statusCode(303).header("Location", endsWith("/account?refused=" + why));
        assertNull(back.getCookie(Cookies.NAME));
    }

    private void audited(String side, String subject) {
        Api.get("audit", "record", ana.id(), "action", "CHANGE")
                .then()
                .statusCode(200)
                .body("items." + side + ".subject", hasItem(subject))
                .body(
                        "items.findAll { it." + side + "?.subject == '" + subject + "' }.account",
                        hasItem(ana.id().toString()));
    }

    private static void change(Runnable change) {
        QuarkusTransaction.requiringNew().run(() -> Caller.act(Caller.SYSTEM, () -> change.run()));
    }
}
