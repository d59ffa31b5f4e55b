package org.enlace.shared;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/**
 * Who calls in a test that does not say who: the administrator of the test's database, with a token of all scopes.
 *
 * <p>The tests' framework finds this before each of them; the first request to a database makes the administrator.
 */
public class Admin implements QuarkusTestBeforeEachCallback, Filter {

    /** Fixed for all tests by {@link TestDatabase}. */
    public static final String SETUP_TOKEN = "the-set-up-token-of-every-test-of-enlace";

    public static final String EMAIL = "admin@enlace.example";
    public static final String PASSWORD = "brave-heron-counts-rivers";

    private static final String AUTHORIZATION = "Authorization";

    private static String token;
    private static int port = -1;

    /** Somebody who shows nothing. */
    public static RequestSpecification nobody() {
        return given().noFilters().contentType(ContentType.JSON);
    }

    /** Somebody who shows an access token. */
    public static RequestSpecification bearer(String token) {
        return nobody().header(AUTHORIZATION, "Bearer " + token);
    }

    /** The administrator's token, of the application that answers now. */
    public static synchronized String token() {
        if (port != RestAssured.port) {
            if (token == null || bearer(token).get(Api.BASE + "session").statusCode() != 200) {
                token = install();
            }
            port = RestAssured.port;
        }
        return token;
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        if (!request.getHeaders().hasHeaderWithName(AUTHORIZATION)) {
            request.header(AUTHORIZATION, "Bearer " + token());
        }
        return context.next(request, response);
    }

    /** Becomes the administrator; on a database that another run of the application has used, signs in as it. */
    private static String install() {
        Response answer = nobody().body(
                        Map.of("token", SETUP_TOKEN, "email", EMAIL, "name", "Admin", "password", PASSWORD))
                .post(Api.BASE + "setup");
        if (answer.statusCode() == 201) {
            return answer.path("apiToken");
        }
        String cookie = nobody().body(Map.of("email", EMAIL, "password", PASSWORD))
                .post(Api.BASE + "session")
                .then()
                .statusCode(200)
                .extract()
                .cookie("__Host-enlace");
        return nobody().cookie("__Host-enlace", cookie)
                .header("X-Enlace", "1")
                .body(Map.of("name", "tests", "scopes", List.of("read", "write", "pii:read", "admin")))
                .post(Api.BASE + "tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }
}
