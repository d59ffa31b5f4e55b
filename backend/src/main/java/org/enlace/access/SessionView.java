package org.enlace.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Caller;
import org.enlace.shared.access.Right;

/** Who calls, and what a page may offer: what is not allowed is refused all the same. */
@Schema(description = "Who calls, and what is open to them.")
public record SessionView(
        @Schema(nullable = true, description = "Null for who is not signed in.")
        UserRef account,

        @Schema(description = "By what the caller is known.")
        Means means,

        @Schema(nullable = true, description = "When the session or token ends at the latest.")
        Instant expiresAt,

        Rights rights,

        @Schema(nullable = true, description = "Where else one can sign in; null where there is only the password.")
        OpenIdView openid) {

    static SessionView of(Caller caller, boolean readable, OpenIdView openid) {
        Rights rights = Rights.of(caller, readable);
        if (caller.anonymous()) {
            return new SessionView(null, Means.NOTHING, null, rights, openid);
        }
        UserRef account = UserRef.of(Account.of(caller));
        AccountSession session = AccountSession.findById(caller.credential());
        return session != null
                ? new SessionView(account, Means.SESSION, session.expiresAt, rights, openid)
                : new SessionView(
                        account,
                        Means.TOKEN,
                        AccessToken.<AccessToken>findById(caller.credential()).expiresAt,
                        rights,
                        openid);
    }

    /** By what a caller is known. */
    public enum Means {
        NOTHING,
        SESSION,
        TOKEN
    }

    /** What the caller may do. */
    @Schema(name = "Rights", description = "What the caller may do.")
    public record Rights(
            @Schema(description = "Read: without an account what is published, if the installation allows it.")
            boolean read,

            @Schema(description = "Read programs that are not published, too.")
            boolean unpublished,

            @Schema(description = "Change records; a partner those of its partnerships.")
            boolean write,

            @Schema(description = "Change what belongs to all programs.")
            boolean coordinate,

            @Schema(description = "See personal data.") boolean personal,

            @Schema(description = "Keep accounts, read the audit.")
            boolean administer) {

        static Rights of(Caller caller, boolean readable) {
            return new Rights(
                    caller.may(Right.READ) && (readable || !caller.anonymous()),
                    caller.seesAllPrograms(),
                    caller.may(Right.WRITE),
                    caller.may(Right.COORDINATE),
                    caller.seesPersons(),
                    caller.may(Right.ADMINISTER));
        }
    }
}
