package org.enlace.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Role;
import org.enlace.shared.kind.Ref;
import org.enlace.shared.kind.Trail;
import org.enlace.shared.kind.View;

/** An account as its owner and administrators see it. */
@Schema(description = "An account, as its owner and administrators see it.")
public record UserView(
        UUID id,
        @Schema(examples = "ana@santa-ana.example") String email,
        @Schema(examples = "Ana Portillo") String name,
        Role role,
        List<Ref> organizations,
        boolean personal,
        @Schema(nullable = true, examples = "es") String language,
        AccountStatus status,

        @Schema(description = "Whether a second factor is asked for.")
        boolean totp,

        @Schema(nullable = true, description = "Until when the link by which a password can be chosen is good.")
        Instant linkExpiresAt,

        @Schema(nullable = true) Instant signedInAt,
        @JsonUnwrapped Trail trail)
        implements View {

    static UserView of(Account account) {
        return new UserView(
                account.id,
                account.email,
                account.name,
                account.role,
                Ref.all(account.organizations),
                account.personal,
                account.language,
                account.status,
                account.totp != null,
                account.linkExpiresAt,
                account.signedInAt,
                account.trail());
    }

    /** It has none: an account is never named in an address or a file. */
    @Override
    public String code() {
        return id.toString();
    }
}
