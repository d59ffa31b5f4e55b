package org.enlace.access;

import static org.enlace.shared.Admin.bearer;
import static org.enlace.shared.Admin.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.enlace.shared.Admin;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens before there is an administrator; the test's own steps back for as long. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SetupTest {

    private static final String URL = Api.BASE + "setup";
    private static final int AT_ONCE = 100;

    private Vacancy vacancy;

    @BeforeEach
    void without_an_administrator() {
        vacancy = Vacancy.begin();
    }

    @AfterEach
    void with_the_one_that_there_was() {
        vacancy.close();
    }

    private static Map<String, Object> installation(String token) {
        return Map.of(
                "token",
                token,
                "email",
                Api.unique("first") + "@enlace.example",
                "name",
                "First",
                "password",
                Admin.PASSWORD);
    }

    @Test
    void whoever_has_the_token_becomes_the_administrator_and_nobody_does_after() {
        nobody().get(URL).then().statusCode(200).body("open", equalTo(true));
        String token = nobody().body(installation(Admin.SETUP_TOKEN))
                .post(URL)
                .then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("account.role", equalTo("ADMIN"))
                .body("account.personal", equalTo(true))
                .body("apiToken", startsWith("enl_"))
                .extract()
                .path("apiToken");
        bearer(token)
                .get(Api.BASE + "session")
                .then()
                .statusCode(200)
                .body("means", equalTo("TOKEN"))
                .body("rights.administer", equalTo(true))
                .body("rights.personal", equalTo(true));
        nobody().get(URL).then().statusCode(200).body("open", equalTo(false)).body("samples", empty());
        nobody().body(installation(Admin.SETUP_TOKEN))
                .post(URL)
                .then()
                .statusCode(409)
                .body("detail", containsString("administrator"));
    }

    @Test
    void of_a_hundred_who_try_at_once_one_becomes_the_administrator() {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Integer> answers = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> nobody().body(installation(Admin.SETUP_TOKEN))
                                .post(URL)
                                .statusCode(),
                        threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        threads.shutdown();

        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
        assertEquals(0, answers.stream().filter(status -> status == 500).count(), answers.toString());
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> Account.count("role", Role.ADMIN)));
    }

    @Test
    void another_token_is_refused_and_so_is_a_password_that_is_tried_first() {
        nobody().body(installation("another-token-that-is-long-enough-too"))
                .post(URL)
                .then()
                .statusCode(403);
        Map<String, Object> weak = new HashMap<>(installation(Admin.SETUP_TOKEN));
        for (String password : List.of("short", "password1234", "aaaaaaaaaaaaaaaa", "first-enlace-1")) {
            weak.put("password", password);
            nobody().body(weak)
                    .post(URL)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("password"))
                    .body("violations[0].value", equalTo(null));
        }
        nobody().get(URL).then().body("open", equalTo(true));
    }

    @Test
    void a_sample_that_there_is_not_or_for_which_it_is_too_late_is_refused_before_anything_is_done() {
        Map<String, Object> given = new HashMap<>(installation(Admin.SETUP_TOKEN));
        given.put("sample", "../../etc");
        nobody().body(given).post(URL).then().statusCode(400).body("violations[0].hint", containsString("amuprev"));
        nobody().get(URL).then().body("open", equalTo(true));
    }
}
