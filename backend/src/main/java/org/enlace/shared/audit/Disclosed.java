package org.enlace.shared.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** The people whose data the running request shows to somebody who is not the public. */
public final class Disclosed {

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

    /** Everybody named so far. */
    public static Set<UUID> people() {
        RoutingContext request = request();
        Set<UUID> people = request == null ? null : request.get(Disclosed.class.getName());
        return people == null ? Set.of() : people;
    }

    private static RoutingContext request() {
        return Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
    }
}
