package org.enlace.access;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Role;
import org.enlace.shared.kind.Ref;

/** Who is signed in. */
@Schema(description = "The account of whoever is signed in.")
public record UserRef(
        UUID id,
        @Schema(examples = "ana@santa-ana.example") String email,
        @Schema(examples = "Ana Portillo") String name,
        Role role,

        @Schema(description = "Whether it may see personal data.")
        boolean personal,

        @Schema(description = "Those for which a partner acts.")
        List<Ref> organizations,

        @Schema(nullable = true, description = "en or es.", examples = "es")
        String language,

        @Schema(description = "Whether there is a password; who came by a provider has none at first.")
        boolean password,

        @Schema(description = "Whether a second factor is asked for.")
        boolean totp) {

    static UserRef of(Account account) {
        return new UserRef(
                account.id,
                account.email,
                account.name,
                account.role,
                account.personal,
                Ref.all(account.organizations),
                account.language,
                account.password != null,
                account.totp != null);
    }
}
