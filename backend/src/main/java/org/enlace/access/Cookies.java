package org.enlace.access;

import jakarta.ws.rs.core.Cookie;

/**
 * The cookie of a session: no script reads it, no other site's form sends it, and it goes over TLS or to this very
 * machine only.
 */
final class Cookies {

    static final String NAME = "__Host-enlace";

    private static final String FORM = NAME + "=%s; Path=/; Max-Age=%d; Secure; HttpOnly; SameSite=Lax";

    private Cookies() {}

    static String holding(Secret secret) {
        return FORM.formatted(secret.plain(), AccountSession.LONGEST.toSeconds());
    }

    static String gone() {
        return FORM.formatted("", 0);
    }

    static String value(Cookie cookie) {
        return cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue();
    }
}
