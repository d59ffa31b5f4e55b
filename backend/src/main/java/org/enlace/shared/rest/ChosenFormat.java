package org.enlace.shared.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.enlace.shared.kind.Format;

/** Takes {@code ?format=csv} for an Accept header, before it is decided which of an operation's formats to answer. */
@Singleton
class ChosenFormat {

    private static final int BEFORE_OPERATIONS = 500;

    void register(@Observes Filters filters) {
        filters.register(this::choose, BEFORE_OPERATIONS);
    }

    /** JSON stays possible, so that an operation without formats can say that it does not know the parameter. */
    private void choose(RoutingContext call) {
        Format.named(call.request().getParam("format"))
                .ifPresent(format -> call.request()
                        .headers()
                        .set("Accept", format.mediaType + "," + Format.JSON.mediaType + ";q=0.1"));
        call.next();
    }
}
