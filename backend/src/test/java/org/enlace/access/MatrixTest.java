package org.enlace.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.enlace.shared.Volley;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Right;
import org.enlace.shared.access.Role;
import org.enlace.shared.access.Scope;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, called by everybody: who gets in follows from what it declares. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class MatrixTest {

    private static final int SERVER_ERROR = 500;

    /** What an answer would tell of the code behind it. */
    private static final String TRACE = "(?s).*(Exception|\\bat org\\.|java\\.lang|org\\.enlace\\.).*";

    /** Whose browser still shows a cookie; every way in and out is open to it, and nothing else. */
    private static final String ENDED = "ended session";

    /**
     * @param caller {@code null} for a credential that is none any more
     * @param credential the headers that show it
     */
    private record Column(Caller caller, Supplier<Map<String, String>> credential) {}

    private static Map<String, Column> columns() {
        String a = Api.municipality("Largo").create().id();
        String b = Api.municipality("Colon").create().id();
        String token = People.of(Role.COORDINATOR, false).cookie();
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("anonymous", new Column(Caller.ANONYMOUS, () -> Map.of()));
        columns.put("viewer", session(Role.VIEWER, false));
        columns.put("viewer with personal data", session(Role.VIEWER, true));
        columns.put("partner of A", session(Role.PARTNER, false, a));
        columns.put("partner of B", session(Role.PARTNER, false, b));
        columns.put("coordinator", session(Role.COORDINATOR, false));
        columns.put("admin", session(Role.ADMIN, true));
        columns.put(ENDED, new Column(null, () -> session(Secret.random().plain())));
        columns.put("read token", token(token, Scope.READ));
        columns.put("write token", token(token, Scope.READ, Scope.WRITE));
        columns.put("expired token", dead(token, id -> People.expire(id)));
        columns.put("revoked token", dead(token, id -> People.session(token).delete(Api.BASE + "tokens/" + id)));
        return columns;
    }

    /** A session of its own for each call, since some calls end it. */
    private static Column session(Role role, boolean personal, String... organizations) {
        People.Person person = People.of(role, personal, organizations);
        Caller caller = new Caller(person.id(), "", role, Set.of(), Scope.heldBy(role, personal), null);
        return new Column(caller, () -> session(person.open()));
    }

    private static Map<String, String> session(String cookie) {
        return Map.of("Cookie", Cookies.NAME + "=" + cookie, "X-Enlace", "1");
    }

    private static Map<String, String> bearer(String secret) {
        return Map.of("Authorization", "Bearer " + secret);
    }

    private static Column token(String cookie, Scope... scopes) {
        String[] codes = List.of(scopes).stream().map(Scope::code).toArray(String[]::new);
        String secret = People.token(cookie, codes);
        Caller caller = new Caller(UUID.randomUUID(), "", Role.COORDINATOR, Set.of(), Set.of(scopes), null);
        return new Column(caller, () -> bearer(secret));
    }

    private static Column dead(String cookie, java.util.function.Consumer<UUID> end) {
        String secret = People.token(cookie, "read", "write");
        end.accept(ShownToken.parse(secret).orElseThrow().id());
        return new Column(null, () -> bearer(secret));
    }

    @Test
    void who_gets_in_follows_from_what_the_operation_declares() {
        List<Contracted> operations = Contracted.all();
        assertTrue(operations.size() > 100, operations.size() + " operations");
        assertEquals(
                List.of(),
                operations.stream()
                        .filter(operation -> operation.right() == null)
                        .toList());
        assertEquals(
                List.of(),
                Volley.each(columns().entrySet(), column -> wrong(operations, column.getKey(), column.getValue()))
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** One call after the other, since some end the caller's other sessions. */
    private static List<String> wrong(List<Contracted> operations, String name, Column column) {
        List<String> wrong = new ArrayList<>();
        for (Contracted operation : operations) {
            Volley.Answer answer = operation.call(column.credential().get(), "{}");
            String outcome = outcome(answer);
            if (!expected(name, operation, column.caller()).contains(outcome)) {
                wrong.add("%s by %s: %s %s".formatted(operation, name, outcome, answer.text()));
            }
        }
        return wrong;
    }

    /** A finer rule about records may refuse a partner, or whoever may not see personal data, what its role may. */
    private static Set<String> expected(String name, Contracted operation, Caller caller) {
        Right right = operation.right();
        if (name.equals(ENDED) && right == Right.NONE && !operation.toString().equals("GET /api/v1/session")) {
            return Set.of("in");
        }
        if (caller == null || caller.anonymous() && !right.heldBy(caller)) {
            return Set.of("401");
        }
        if (!right.heldBy(caller)) {
            return Set.of("role");
        }
        boolean finer = caller.role() == Role.PARTNER || !caller.seesPersons() || right == Right.SELF;
        return finer ? Set.of("in", "rule") : Set.of("in");
    }

    private static String outcome(Volley.Answer answer) {
        int status = answer.status();
        if (answer.text().matches(TRACE)) {
            return "trace";
        }
        if (status == 401 && answer.headers().firstValue("WWW-Authenticate").isEmpty()) {
            return "401 without a way in";
        }
        if (status == 403) {
            return answer.text().matches("(?s).*(This needs the role|does not reach so far|reaches less than).*")
                    ? "role"
                    : "rule";
        }
        return status == 401 || status >= SERVER_ERROR ? Integer.toString(status) : "in";
    }
}
