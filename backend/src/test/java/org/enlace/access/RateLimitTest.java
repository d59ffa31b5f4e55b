package org.enlace.access;

import static org.enlace.shared.Admin.nobody;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.problem.Refusal;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class RateLimitTest {

    private final Map<Object, Object> headers = new HashMap<>();

    @Test
    void every_answer_of_the_api_says_how_many_requests_are_left_also_one_that_refuses() {
        for (String path : new String[] {"programs", "users", "visits/none-such", "visits?limit=x"}) {
            nobody().get(Api.BASE + path)
                    .then()
                    .header("RateLimit-Policy", "\"caller\";q=60000;w=60")
                    .header("RateLimit", matchesPattern("\"caller\";r=[0-9]+;t=[0-9]+"));
        }
    }

    @Test
    void who_has_none_left_is_told_when_to_come_again_and_nobody_else_waits() {
        RateLimit limit = new RateLimit(2);
        limit.take("one", answer());
        limit.take("one", answer());
        Refusal refused = assertThrows(Refusal.class, () -> limit.take("one", answer()));
        limit.take("other", answer());

        assertEquals(429, refused.status);
        assertTrue(Integer.parseInt(refused.headers.get("Retry-After")) > 0);
        assertEquals("\"caller\";q=2;w=60", headers.get("RateLimit-Policy"));
        assertTrue(headers.get("RateLimit").toString().startsWith("\"caller\";r=1;"), headers.toString());
    }

    @Test
    void from_one_address_a_number_of_passwords_is_tried_under_whatever_names() {
        AddressLimit limit = new AddressLimit(2);
        limit.take("192.0.2.1");
        limit.take("192.0.2.1");
        Refusal refused = assertThrows(Refusal.class, () -> limit.take("192.0.2.1"));
        limit.take("192.0.2.2");

        assertEquals(429, refused.status);
        assertTrue(Integer.parseInt(refused.headers.get("Retry-After")) > 0);
    }

    private HttpServerResponse answer() {
        return (HttpServerResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServerResponse.class}, (answer, method, given) -> {
                    headers.put(given[0], given[1]);
                    return answer;
                });
    }
}
