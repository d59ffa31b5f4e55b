package org.enlace.access;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser at Keycloak, where it fills in the form of signing in. */
class Visitor {

    private static final Pattern FORM = Pattern.compile("<form id=\"kc-form-login\"[^>]* action=\"([^\"]*)\"");

    private final Map<String, String> cookies = new HashMap<>();

    /** The address to which it is sent back after signing in, or at once where it has done so before. */
    URI signIn(String address, String name) {
        Response page = kept(browser().get(URI.create(address)));
        if (page.statusCode() == 200) {
            Matcher form = FORM.matcher(page.asString());
            if (!form.find()) {
                throw new AssertionError("Keycloak shows no form: " + page.asString());
            }
            page = kept(browser()
                    .formParams("username", name, "password", name)
                    .post(URI.create(form.group(1).replace("&amp;", "&"))));
        }
        page.then().statusCode(302);
        return URI.create(page.header("Location"));
    }

    private RequestSpecification browser() {
        return given().noFilters()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies);
    }

    private Response kept(Response page) {
        cookies.putAll(page.cookies());
        return page;
    }
}
