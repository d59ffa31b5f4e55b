package org.enlace.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Scope;
import org.enlace.shared.kind.Ref;

/** An access token, without what would let anybody use it. */
@Schema(description = "An access token, without what would let anybody use it.")
public record TokenView(
        UUID id,
        @Schema(examples = "statistics office") String name,
        Owner owner,
        List<Scope> scopes,
        @Schema(nullable = true) Ref organization,
        Instant createdAt,
        @Schema(nullable = true) Instant expiresAt,

        @Schema(nullable = true, description = "When it was last used, give or take ten minutes.")
        Instant usedAt) {

    static TokenView of(AccessToken token) {
        return new TokenView(
                token.id,
                token.name,
                new Owner(token.account.id, token.account.name),
                token.scopes().stream().sorted().toList(),
                Ref.of(token.organization),
                token.createdAt,
                token.expiresAt,
                token.usedAt);
    }

    /** Whose it is. */
    @Schema(name = "TokenOwner", description = "Whose a token is.")
    public record Owner(
            UUID id, @Schema(examples = "Ana Portillo") String name) {}
}
