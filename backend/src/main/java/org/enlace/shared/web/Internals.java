package org.enlace.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.problem.Refusal;

/**
 * Hides what the framework tells of the running server, unless the installation says otherwise: the port is
 * everybody's. Health and the contract are for all.
 */
@Singleton
public class Internals {

    /** After the headers that every answer carries. */
    private static final int EARLY = 900;

    private static final Pattern OPEN = Pattern.compile("/q/(openapi|health(/.*)?)");

    private final Refusals refusals;
    private final boolean shown;

    Internals(Refusals refusals, @ConfigProperty(name = "enlace.metrics") boolean shown) {
        this.refusals = refusals;
        this.shown = shown;
    }

    void register(@Observes Filters filters) {
        filters.register(this::hide, EARLY);
    }

    private void hide(RoutingContext request) {
        String path = request.normalizedPath();
        if (shown || !path.startsWith("/q/") || OPEN.matcher(path).matches()) {
            request.next();
        } else {
            refusals.answer(request, Refusal.of(404, "status.404"));
        }
    }
}
