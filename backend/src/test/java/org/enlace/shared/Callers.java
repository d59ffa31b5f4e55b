package org.enlace.shared;

import static io.restassured.RestAssured.given;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Role;
import org.enlace.shared.access.Scope;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a test call as whom it likes, without an account: a header of tests names the caller. */
@Singleton
public class Callers {

    private static final String HEADER = "X-Test-Caller";
    private static final Map<String, Caller> KNOWN = new ConcurrentHashMap<>();

    private final CurrentVertxRequest current;

    Callers(CurrentVertxRequest current) {
        this.current = current;
    }

    /** After the application has found out who calls, and before it asks what they may. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 1)
    public void call(ContainerRequestContext request) {
        String name = request.getHeaderString(HEADER);
        if (name != null) {
            KNOWN.get(name).of(current.getCurrent());
        }
    }

    /** A request by the caller. */
    public static RequestSpecification by(Caller caller) {
        return given().header(HEADER, named(caller));
    }

    /** As {@link #by}, of those that are sent by the thousand. */
    public static HttpRequest.Builder by(Caller caller, String address) {
        return Volley.request(address).header(HEADER, named(caller));
    }

    /** The headers of a request by the caller, which costs no look into the database. */
    public static Map<String, String> credential(Caller caller) {
        return Map.of(HEADER, named(caller));
    }

    private static String named(Caller caller) {
        String name = Integer.toHexString(caller.hashCode());
        KNOWN.put(name, caller);
        return name;
    }

    /** Somebody with a role; of a partner the organizations for which it acts. */
    public static Caller with(Role role, boolean personal, UUID... organizations) {
        Stream<Scope> own = switch (role) {
            case VIEWER -> Stream.of(Scope.READ);
            case PARTNER, COORDINATOR -> Stream.of(Scope.READ, Scope.WRITE);
            case ADMIN -> Stream.of(Scope.READ, Scope.WRITE, Scope.ADMIN);
        };
        Set<Scope> scopes = Stream.concat(own, personal ? Stream.of(Scope.PERSONAL) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(UUID.randomUUID(), role.name(), role, Set.of(organizations), scopes, null);
    }
}
