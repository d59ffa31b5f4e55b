package org.enlace.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Caller;

/** A browser that is signed in. */
@Schema(description = "A browser that is signed in.")
public record SessionItem(
        UUID id,
        Instant createdAt,

        @Schema(description = "When it last asked for something, give or take five minutes.")
        Instant seenAt,

        @Schema(description = "When it ends at the latest.") Instant expiresAt,

        @Schema(examples = "192.0.2.17", description = "From where it signed in.")
        String address,

        @Schema(nullable = true, examples = "Mozilla/5.0", description = "What the browser calls itself.")
        String agent,

        @Schema(description = "Whether it is the one that asks.")
        boolean current) {

    static List<SessionItem> of(List<AccountSession> sessions) {
        UUID own = Caller.current().credential();
        return sessions.stream()
                .map(session -> new SessionItem(
                        session.id,
                        session.createdAt,
                        session.seenAt,
                        session.expiresAt,
                        session.address,
                        session.agent,
                        session.id.equals(own)))
                .toList();
    }
}
