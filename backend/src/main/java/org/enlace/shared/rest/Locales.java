package org.enlace.shared.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.enlace.shared.problem.Message;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** The language in which a caller reads messages; the framework's messages use the same one as ours. */
@Alternative
@Priority(1)
@Singleton
public class Locales implements LocaleResolver {

    private static final List<String> SPOKEN = List.of("en", "es");

    private static final ThreadLocal<Locale> SPEAKING = new ThreadLocal<>();

    private final CurrentVertxRequest request;

    Locales(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Runs what nobody waits for in the language of the one who asked for it. */
    public static void speak(Locale locale, Runnable work) {
        SPEAKING.set(locale);
        try {
            work.run();
        } finally {
            SPEAKING.remove();
        }
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        if (SPEAKING.get() != null) {
            return SPEAKING.get();
        }
        var current = request.getCurrent();
        return current == null ? Locale.ENGLISH : of(current.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public static Locale of(ContainerRequestContext request) {
        return of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Spanish for who prefers it to English, English otherwise. */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.ENGLISH;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return "es".equals(best) ? Message.SPANISH : Locale.ENGLISH;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
