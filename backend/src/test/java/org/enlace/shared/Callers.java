package org.enlace.shared;

import static io.restassured.RestAssured.given;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Needs;
import org.enlace.shared.access.Role;
import org.enlace.shared.access.Scope;
import org.enlace.shared.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a test call as whom it likes, without an account: a header of tests names the caller. */
@Singleton
public class Callers {

    private static final String HEADER = "X-Test-Caller";
    private static final int BEFORE_ALL = 100_000;
    private static final Map<String, Caller> KNOWN = new ConcurrentHashMap<>();

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    String name = request.request().getHeader(HEADER);
                    if (name != null) {
                        KNOWN.get(name).of(request);
                    }
                    request.next();
                },
                BEFORE_ALL);
    }

    /** What an operation asks of its caller is asked of those that a test names, too. */
    @ServerRequestFilter
    public void admit(ResourceInfo resource) {
        Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
        if (needs != null && !Caller.current().may(needs.value())) {
            throw Refusal.of(Status.FORBIDDEN, "status.other", Status.FORBIDDEN.getStatusCode());
        }
    }

    /** A request by the caller. */
    public static RequestSpecification by(Caller caller) {
        String name = Integer.toHexString(caller.hashCode());
        KNOWN.put(name, caller);
        return given().header(HEADER, name);
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
