package org.enlace.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enlace.shared.access.Admission;
import org.enlace.shared.access.Caller;
import org.enlace.shared.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Finds out who calls, by a token or by the cookie of a session, before anything else of the request is looked at.
 *
 * <p>What is shown is asked for in the database each time: what was revoked a moment ago is worth nothing, on any of
 * several servers.
 */
@Singleton
public class Authentication {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+) *");

    private final CurrentVertxRequest current;
    private final CrossSite crossSite;
    private final RateLimit rate;
    private final Clock clock;

    Authentication(CurrentVertxRequest current, CrossSite crossSite, RateLimit rate, Clock clock) {
        this.current = current;
        this.crossSite = crossSite;
        this.rate = rate;
        this.clock = clock;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void identify(ContainerRequestContext request, ResourceInfo resource) {
        String shown = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        String cookie = Cookies.value(request.getCookies().get(Cookies.NAME));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Caller caller = shown != null ? byToken(shown, now) : bySession(cookie, now);
        RoutingContext call = current.getCurrent();
        String address = Client.of(call).address();
        rate.take(caller == null || caller.anonymous() ? address : caller.account(), call.response());
        if (caller == null) {
            throw Admission.unauthorized("access.token");
        }
        if (shown == null && caller.anonymous() && cookie != null && !Admission.open(resource)) {
            throw ended();
        }
        if (shown == null) {
            crossSite.check(request, !caller.anonymous());
        }
        caller.of(call);
    }

    /**
     * The cookie is of no session, or of one that is over. It is taken away, so that whoever asks again asks as
     * everybody may.
     */
    static Refusal ended() {
        return Admission.unauthorized("access.session").withHeader(HttpHeaders.SET_COOKIE, Cookies.gone());
    }

    /**
     * The token's, or {@code null}: one that is none is refused even where nobody needs one, for whoever sent it
     * believes to be somebody.
     */
    private static Caller byToken(String authorization, Instant now) {
        Matcher bearer = BEARER.matcher(authorization);
        AccessToken token = (bearer.matches() ? ShownToken.parse(bearer.group(1)) : Optional.<ShownToken>empty())
                .flatMap(shown -> AccessToken.shown(shown, now))
                .filter(known -> known.account.active())
                .orElse(null);
        if (token == null) {
            return null;
        }
        if (token.unnoted(now)) {
            QuarkusTransaction.requiringNew().run(() -> AccessToken.used(token.id, now));
        }
        return token.caller();
    }

    /** Nobody, where the cookie is of no session. */
    private static Caller bySession(String cookie, Instant now) {
        AccountSession session = Optional.ofNullable(cookie)
                .flatMap(value -> AccountSession.shown(value, now))
                .filter(known -> known.account.active())
                .orElse(null);
        if (session == null) {
            return Caller.ANONYMOUS;
        }
        if (session.unnoted(now)) {
            QuarkusTransaction.requiringNew().run(() -> AccountSession.seen(session.id, now));
        }
        return session.account.caller(session.id);
    }
}
