package org.enlace.shared.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.enlace.shared.kind.Format;
import org.enlace.shared.kind.PrintFormat;

/** Takes {@code ?format=csv} for an Accept header, before it is decided which of an operation's formats to answer. */
@Singleton
class ChosenFormat {

    private static final int BEFORE_OPERATIONS = 500;

    void register(@Observes Filters filters) {
        filters.register(this::choose, BEFORE_OPERATIONS);
    }

    /** JSON stays possible, so that an operation without formats can say that it does not know the parameter. */
    private void choose(RoutingContext call) {
        String name = call.request().getParam("format");
        Format.named(name)
                .map(format -> format.mediaType)
                .or(() -> PrintFormat.named(name).map(format -> format.mediaType))
                .ifPresent(
                        type -> call.request().headers().set("Accept", type + "," + Format.JSON.mediaType + ";q=0.1"));
        call.next();
    }
}
