package org.enlace.shared.audit;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.enlace.shared.access.Caller;

/**
 * Personal data that the running request shows to somebody who, unlike the public, may see all of it.
 *
 * <p>Noted are the people and what was asked by name, never the values asked for: those may be names.
 */
public final class Disclosed {

    /** Ids that an entry holds; more people are counted. */
    private static final int NAMED = 1000;

    private Disclosed() {}

    /** Notes that the answer names the person; nothing where the id is {@code null}. */
    public static void person(UUID person) {
        RoutingContext request = request();
        if (person == null || request == null) {
            return;
        }
        Set<UUID> people = request.get(Disclosed.class.getName());
        if (people == null) {
            people = new LinkedHashSet<>();
            request.put(Disclosed.class.getName(), people);
        }
        people.add(person);
    }

    /**
     * Tells the audit whom the answer has named so far, if anybody.
     *
     * @param operation with what stands for values in its path, such as {@code GET /people/{id}}
     */
    public static void tell(String operation) {
        RoutingContext request = request();
        Set<UUID> people = request == null ? null : request.get(Disclosed.class.getName());
        if (people == null || !reaches()) {
            return;
        }
        Map<String, Object> read = asked(operation);
        read.put("count", people.size());
        read.put("people", people.stream().limit(NAMED).toList());
        UUID one = people.size() == 1 ? people.iterator().next() : null;
        new Deed(Action.READ, "people", one, null, null, read).note();
    }

    /**
     * Tells the audit, before the first byte, that all records of a kind that match go out in a file.
     *
     * @param record of which they are a part, or {@code null}
     * @param count how many, or {@code null} for all that there are; asked only where it is noted, because counting a
     *     million takes longer than beginning to send them
     */
    public static void file(String kind, UUID record, Supplier<Long> count) {
        if (!reaches() || request() == null) {
            return;
        }
        Map<String, Object> written = asked("GET /" + kind);
        Long counted = count.get();
        if (counted != null) {
            written.put("count", counted);
        }
        Deed export = new Deed(Action.EXPORT, kind, record, null, null, written);
        QuarkusTransaction.requiringNew().run(export::note);
    }

    private static Map<String, Object> asked(String operation) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("operation", operation);
        asked.put(
                "parameters", request().queryParams().names().stream().sorted().toList());
        return asked;
    }

    private static boolean reaches() {
        Caller caller = Caller.current();
        return caller.account() != null && caller.seesPersons();
    }

    private static RoutingContext request() {
        return Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
    }
}
