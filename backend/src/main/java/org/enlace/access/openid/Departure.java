package org.enlace.access.openid;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser keeps in a cookie of its own while it is at the provider: only the one that left may come back.
 *
 * @param session whose account is to be linked, {@code null} to sign in
 * @param page from which it left
 */
public record Departure(State state, Nonce nonce, CodeVerifier verifier, UUID session, String page) {

    /**
     * A path here, and none that a browser would take for an address elsewhere; of characters that a cookie may hold.
     */
    private static final String HERE = "/(?![/\\\\])[!-~&&[^\",;\\\\]]{0,1000}";

    private static final Pattern COOKIE = Pattern.compile(
            "([\\w-]{43})\\.([\\w-]{43})\\.([\\w-]{43})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?\\.(" + HERE
                    + ")");

    /** @param page to which to come back, if it is one of ours */
    public static Departure from(String page) {
        return of(null, page != null && page.matches(HERE) ? page : "/");
    }

    /** @param session of who is signed in, without which nobody comes back */
    public static Departure linking(UUID session, String page) {
        return of(session, page);
    }

    private static Departure of(UUID session, String page) {
        return new Departure(new State(), new Nonce(), new CodeVerifier(), session, page);
    }

    public static Optional<Departure> of(String cookie) {
        Matcher parts = COOKIE.matcher(cookie == null ? "" : cookie);
        return parts.matches()
                ? Optional.of(new Departure(
                        new State(parts.group(1)),
                        new Nonce(parts.group(2)),
                        new CodeVerifier(parts.group(3)),
                        parts.group(4) == null ? null : UUID.fromString(parts.group(4)),
                        parts.group(5)))
                : Optional.empty();
    }

    public String cookie() {
        return String.join(
                ".",
                state.getValue(),
                nonce.getValue(),
                verifier.getValue(),
                session == null ? "" : session.toString(),
                page);
    }

    /** Never by accident in a log. */
    @Override
    public String toString() {
        return "departure";
    }
}
