package org.enlace.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.Test;

/** There is always somebody who can let others in. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LastAdminTest {

    private static final String URL = Api.BASE + "users";

    @Test
    void of_two_administrators_who_demote_each_other_at_the_same_time_one_stays() {
        Vacancy vacancy = Vacancy.begin();
        try {
            People.Person one = People.of(Role.ADMIN, true);
            People.Person other = People.of(Role.ADMIN, true);
            Map<People.Person, String> cookies = Map.of(one, one.cookie(), other, other.cookie());
            List<Integer> answers = Stream.of(one, other)
                    .parallel()
                    .map(by -> {
                        People.Person whom = by == one ? other : one;
                        return People.session(cookies.get(by))
                                .contentType("application/merge-patch+json")
                                .header("If-Match", "*")
                                .body(Map.of("role", "VIEWER"))
                                .patch(URL + "/" + whom.id())
                                .statusCode();
                    })
                    .toList();
            assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
            assertTrue(
                    answers.stream()
                            .allMatch(status -> List.of(200, 401, 403, 409).contains(status)),
                    answers.toString());
        } finally {
            vacancy.close();
        }
    }

    @Test
    void the_last_administrator_can_neither_step_back_nor_be_disabled() {
        Vacancy vacancy = Vacancy.begin();
        try {
            People.Person last = People.of(Role.ADMIN, true);
            String cookie = last.cookie();
            String etag = People.session(cookie).get(URL + "/" + last.id()).header("ETag");
            People.session(cookie)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", etag)
                    .body(Map.of("role", "VIEWER"))
                    .patch(URL + "/" + last.id())
                    .then()
                    .statusCode(409);
            People.session(cookie)
                    .header("If-Match", etag)
                    .post(URL + "/" + last.id() + "/suspension")
                    .then()
                    .statusCode(409);
        } finally {
            vacancy.close();
        }
    }
}
