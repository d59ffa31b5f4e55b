package org.enlace.access;

import static org.enlace.shared.Admin.nobody;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.enlace.shared.Api;

/** Somebody's way from Enlace to the provider and back, as a browser goes it. */
final class Journey {

    static final String URL = Api.BASE + "session/openid";
    static final String LEFT = "__Host-enlace-away";

    private Journey() {}

    static Response signIn(String name) {
        Response left = leave("/");
        return arrive(left.getCookie(LEFT), at(left, name));
    }

    static Response leave(String page) {
        return browser(nobody()).queryParam("to", page).get(URL);
    }

    /** The address to which Keycloak sends back whoever signs in there with this name. */
    static URI at(Response left, String name) {
        return new Visitor().signIn(left.header("Location"), name);
    }

    static Response arrive(String cookie, URI answer) {
        return arrive(nobody(), cookie, answer);
    }

    static Response arrive(RequestSpecification somebody, String cookie, URI answer) {
        return browser(somebody).urlEncodingEnabled(false).cookie(LEFT, cookie).get(answer);
    }

    static void refused(String why, Response answer) {
        answer.then().statusCode(303).header("Location", endsWith("/sign-in?refused=" + why));
        assertNull(answer.getCookie(Cookies.NAME));
    }

    private static RequestSpecification browser(RequestSpecification somebody) {
        return somebody.accept("text/html").redirects().follow(false);
    }
}
