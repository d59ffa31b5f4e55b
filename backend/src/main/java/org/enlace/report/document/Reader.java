package org.enlace.report.document;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.enlace.shared.rest.Locales;

/** For whom a document is written. */
@Singleton
class Reader {

    private final CurrentVertxRequest requests;
    private final Clock clock;

    Reader(CurrentVertxRequest requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The language that the address names, else the one that the caller prefers. */
    Locale locale() {
        HttpServerRequest request = requests.getCurrent().request();
        String named = request.getParam("language");
        return Locales.of(named == null ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) : named);
    }
}
