package org.enlace.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account, and the link by which its owner chooses a password. */
@Schema(description = "An account, and the link by which its owner chooses a password.")
public record Link(
        UserView user,

        @Schema(
                description = "To be given to its owner. It is shown this once, and good for one time.",
                examples = "https://enlace.example/activate#4f…")
        String link,

        Instant expiresAt) {}
