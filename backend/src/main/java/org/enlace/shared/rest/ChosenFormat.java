package org.enlace.shared.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.enlace.shared.kind.Format;
import org.enlace.shared.kind.PrintFormat;

/** Takes {@code ?format=csv} for an Accept header, before it is decided which of an operation's formats to answer. */
@Singleton
class ChosenFormat {

    private static final int BEFORE_OPERATIONS = 500;

    private static final Map<String, String> TYPES = new HashMap<>();

    static {
        EnumSet.allOf(Format.class).forEach(format -> TYPES.put(format.toString(), format.mediaType));
        EnumSet.allOf(PrintFormat.class).forEach(format -> TYPES.put(format.toString(), format.mediaType));
    }

    void register(@Observes Filters filters) {
        filters.register(this::choose, BEFORE_OPERATIONS);
    }

    /** JSON stays possible, so that an operation without formats can say that it does not know the parameter. */
    private void choose(RoutingContext call) {
        String type = TYPES.get(call.request().getParam("format"));
        if (type != null) {
            call.request().headers().set("Accept", type + "," + Format.JSON.mediaType + ";q=0.1");
        }
        call.next();
    }
}
