package org.enlace.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import org.enlace.shared.problem.Message;

/** The language in which a caller reads messages. */
public final class Locales {

    private Locales() {}

    /** Spanish for who asks for it before English, English otherwise. */
    public static Locale of(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("en") || language.equals("es"))
                .findFirst()
                .filter(language -> language.equals("es"))
                .map(language -> Message.SPANISH)
                .orElse(Locale.ENGLISH);
    }
}
