package org.enlace.shared.access;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Method;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns away whoever lacks the right that an operation asks for, before anything of the request is looked at. */
@Singleton
public class Admission {

    private static final String CHALLENGE = "Bearer realm=\"enlace\"";

    private final boolean readable;

    Admission(@ConfigProperty(name = "enlace.anonymous") boolean readable) {
        this.readable = readable;
    }

    /** Whether somebody without an account may read what is published. */
    public boolean readable() {
        return readable;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ResourceInfo resource) {
        Right right = needed(resource.getResourceMethod());
        if (Caller.current().anonymous() && right == Right.READ && !readable) {
            throw unauthorized("access.sign-in");
        }
        require(right);
    }

    /** Turns the caller away without the right, saying what would give it. */
    public static void require(Right right) {
        Caller caller = Caller.current();
        if (!caller.may(right)) {
            throw caller.anonymous() ? unauthorized("access.sign-in") : forbidden(caller, right);
        }
    }

    /** Whether an operation asks nobody who they are, such as signing in. */
    public static boolean open(ResourceInfo resource) {
        return needed(resource.getResourceMethod()) == Right.NONE;
    }

    /** A credential is missing, or is none: 401 with the way in. */
    public static Refusal unauthorized(String key) {
        return Refusal.of(Status.UNAUTHORIZED, key).withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }

    private static Refusal forbidden(Caller caller, Right right) {
        if (right.role == null) {
            return Refusal.of(Status.FORBIDDEN, "access.self");
        }
        return caller.role().compareTo(right.role) >= 0
                ? Refusal.of(Status.FORBIDDEN, "access.scope", right.scope.code())
                : Refusal.of(Status.FORBIDDEN, "access.role", right.role, caller.role());
    }

    /** An operation that says nothing is nobody's but an administrator's. */
    private static Right needed(Method operation) {
        Needs needs = operation.getAnnotation(Needs.class);
        return needs == null ? Right.ADMINISTER : needs.value();
    }
}
