package org.enlace.shared.access;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who asks, and how far that reaches.
 *
 * <p>There is always one: whoever shows nothing is {@link #ANONYMOUS}, and what Enlace does on its own, such as loading
 * the sample, it does as {@link #SYSTEM}.
 *
 * @param account {@code null} for the two who have none
 * @param name under which changes are noted
 * @param role {@code null} for the anonymous
 * @param organizations for which a partner acts
 * @param scopes what the credential reaches
 * @param credential the token or session that was shown, {@code null} where there is none
 */
public record Caller(
        UUID account, String name, Role role, Set<UUID> organizations, Set<Scope> scopes, UUID credential) {

    public static final Caller ANONYMOUS = new Caller(null, null, null, Set.of(), Set.of(), null);
    public static final Caller SYSTEM = new Caller(null, "Enlace", Role.ADMIN, Set.of(), Set.of(Scope.values()), null);

    private static final ThreadLocal<Caller> ACTING = new ThreadLocal<>();

    /** The caller of the running request, or whoever the running work is done for; nobody unless it was said. */
    public static Caller current() {
        if (ACTING.get() != null) {
            return ACTING.get();
        }
        RoutingContext request =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        Caller known = request == null ? null : request.get(Caller.class.getName());
        return known == null ? ANONYMOUS : known;
    }

    /** Runs what nobody waits for with the rights of the one who asked for it. */
    public static void act(Caller caller, Runnable work) {
        Caller before = ACTING.get();
        ACTING.set(caller);
        try {
            work.run();
        } finally {
            ACTING.set(before);
        }
    }

    /** Makes this the caller of a request. */
    public void of(RoutingContext request) {
        request.put(Caller.class.getName(), this);
    }

    public boolean anonymous() {
        return role == null;
    }

    public boolean has(Scope scope) {
        return scopes.contains(scope);
    }

    /** The same caller where it reaches less far. */
    public Caller without(Scope scope) {
        Set<Scope> left = scopes.stream().filter(one -> one != scope).collect(Collectors.toUnmodifiableSet());
        return new Caller(account, name, role, organizations, left, credential);
    }

    public boolean may(Right right) {
        return right.heldBy(this);
    }

    /** Whether names, addresses and the like may be shown. */
    public boolean seesPersons() {
        return has(Scope.PERSONAL);
    }

    /** Whether all programs may be read, published or not. */
    public boolean seesAllPrograms() {
        return has(Scope.READ) && role != Role.PARTNER;
    }
}
