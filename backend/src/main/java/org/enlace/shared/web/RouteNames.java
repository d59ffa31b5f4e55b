package org.enlace.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * By what the figures know a request: never by its address, of which there is one for each record and file.
 *
 * <p>A resource that takes the request puts its own path with its parameters' names in the place of the name given
 * here.
 */
@Singleton
public class RouteNames {

    /** Before whatever answers by itself. */
    private static final int FIRST = 2000;

    /** Where the framework looks for it. */
    private static final String NAME = "UrlPathTemplate";

    void register(@Observes Filters filters) {
        filters.register(RouteNames::name, FIRST);
    }

    private static void name(RoutingContext request) {
        ((HttpServerRequestInternal) request.request())
                .context()
                .putLocal(NAME, of(request.request().path()));
        request.next();
    }

    private static String of(String path) {
        if (path == null) {
            return "/{unreadable}";
        }
        if (path.startsWith("/api/")) {
            return "/api/{unmatched}";
        }
        if (path.startsWith("/q/")) {
            return "/q/{internal}";
        }
        return path.startsWith("/assets/") ? "/assets/{file}" : "/{page}";
    }
}
