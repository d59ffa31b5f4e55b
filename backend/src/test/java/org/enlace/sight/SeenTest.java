package org.enlace.sight;

import static org.enlace.shared.Callers.by;
import static org.enlace.shared.Callers.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.Api;
import org.enlace.shared.Made;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeenTest {

    private static World shown;
    private static World hidden;

    private static World shown() {
        return shown == null ? shown = new World(true).documented() : shown;
    }

    private static World hidden() {
        return hidden == null ? hidden = new World(false).documented() : hidden;
    }

    @Test
    void the_public_sees_what_is_of_published_programs() {
        assertSees(Caller.ANONYMOUS, shown());
        assertDoesNotSee(Caller.ANONYMOUS, hidden());
    }

    @Test
    void those_who_see_all_programs_see_all() {
        for (Role role : List.of(Role.VIEWER, Role.COORDINATOR, Role.ADMIN)) {
            assertSees(with(role, false), shown());
            assertSees(with(role, false), hidden());
        }
    }

    @Test
    void a_partner_sees_what_is_of_its_own_partnerships_and_what_is_published() {
        Caller partner = with(Role.PARTNER, false, UUID.fromString(hidden().peer.id()));
        assertSees(partner, hidden());
        assertSees(partner, shown());
        assertDoesNotSee(with(Role.PARTNER, true, UUID.fromString(shown().peer.id())), hidden());
        assertDoesNotSee(with(Role.PARTNER, true), hidden());
    }

    private static void assertSees(Caller caller, World world) {
        for (Made record : world.records()) {
            String what = caller.role() + " " + record.path();
            assertEquals(200, by(caller).get(record.url()).statusCode(), what);
            assertEquals(
                    200,
                    by(caller)
                            .get(Api.BASE + record.path() + "/" + record.code())
                            .statusCode(),
                    what);
            assertEquals(List.of(record.code()), listed(caller, record), what);
        }
    }

    private static void assertDoesNotSee(Caller caller, World world) {
        for (Made record : world.records()) {
            String what = caller.role() + " " + record.path();
            assertEquals(404, by(caller).get(record.url()).statusCode(), what);
            assertEquals(
                    404,
                    by(caller)
                            .get(Api.BASE + record.path() + "/" + record.code())
                            .statusCode(),
                    what);
            assertEquals(List.of(), listed(caller, record), what);
        }
    }

    private static List<String> listed(Caller caller, Made record) {
        List<String> codes = by(caller)
                .queryParam("q", record.code())
                .get(Api.BASE + record.path())
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .path("items.code");
        assertNotNull(codes);
        return codes;
    }
}
