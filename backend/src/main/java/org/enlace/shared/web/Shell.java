package org.enlace.shared.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;

/**
 * Answers what nothing else did: an address of the dashboard with its page, which then finds its own way, and anything
 * else with what it is, an address where there is nothing.
 *
 * <p>A missing script must never be answered with the page, or the browser would run HTML.
 */
@Singleton
public class Shell {

    private static final int AFTER_ALL = Integer.MAX_VALUE - 1;
    private static final String PAGE = "/index.html";

    private final Refusals refusals;

    Shell(Refusals refusals) {
        this.refusals = refusals;
    }

    void route(@Observes Router router) {
        router.route().order(AFTER_ALL).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        String path = request.normalizedPath();
        if (under("/api", path)) {
            refusals.answer(request, Refusal.of(404, "status.404"));
        } else if (navigation(request) && !under("/q", path) && !under("/assets", path) && !path.equals(PAGE)) {
            request.reroute(PAGE);
        } else {
            missing(request);
        }
    }

    private static boolean under(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    private static boolean navigation(RoutingContext request) {
        HttpMethod method = request.request().method();
        String accept = request.request().getHeader("Accept");
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && accept != null
                && accept.contains("text/html");
    }

    private static void missing(RoutingContext request) {
        request.response()
                .setStatusCode(404)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(new Message("status.404").in(Locale.ENGLISH) + "\n");
    }
}
