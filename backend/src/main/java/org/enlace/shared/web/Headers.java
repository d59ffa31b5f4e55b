package org.enlace.shared.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.enlace.shared.problem.Refusal;

/** What every answer carries for the browser: what a page may load, and how long a copy is good. */
@Singleton
public class Headers {

    private static final int BEFORE_ALL = 1000;
    private static final String CACHE = "Cache-Control";

    private final String policy = ContentPolicy.ofBuild().toString();
    private final Refusals refusals;
    private final long limit;

    Headers(Refusals refusals, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.refusals = refusals;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::secure, BEFORE_ALL);
    }

    private void secure(RoutingContext request) {
        HttpServerResponse response = request.response();
        response.putHeader("Content-Security-Policy", policy);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("X-Frame-Options", "DENY");
        response.putHeader("Referrer-Policy", "same-origin");
        response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        Optional<String> unreadable = unreadable(request.request().uri());
        if (unreadable.isPresent()) {
            response.putHeader(CACHE, "no-cache");
            refusals.answer(request, Refusal.of(400, "address-unreadable", unreadable.get()));
            return;
        }
        request.addHeadersEndHandler(end -> cache(request.normalizedPath(), response));
        if (tooLarge(request.request().getHeader("Content-Length"))) {
            // The rest of the body is not read, so nothing can follow on this connection.
            response.putHeader("Connection", "close");
            refusals.answer(request, Refusal.of(413, "body-too-large", limit))
                    .onComplete(said -> request.request().connection().close());
        } else {
            request.next();
        }
    }

    /** The address from its first character on that it should have escaped, or whose escape is none. */
    private static Optional<String> unreadable(String uri) {
        try {
            new URI(uri);
            return Optional.empty();
        } catch (URISyntaxException error) {
            return Optional.of(uri.substring(Math.max(error.getIndex(), 0)));
        }
    }

    private boolean tooLarge(String length) {
        return length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > limit;
    }

    /**
     * A file whose name has its digest never changes; everything else is asked for again, which an ETag makes cheap.
     */
    private static void cache(String path, HttpServerResponse response) {
        boolean found = response.getStatusCode() < 300 || response.getStatusCode() == 304;
        if (path.startsWith("/assets/") && found) {
            response.putHeader(CACHE, "public, max-age=31536000, immutable");
        } else if (!path.startsWith("/api/")) {
            response.putHeader(CACHE, "no-cache");
        } else if (!response.headers().contains(CACHE)) {
            response.putHeader(CACHE, "private, no-cache");
        }
    }
}
