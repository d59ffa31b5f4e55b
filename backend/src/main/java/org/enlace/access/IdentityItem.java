package org.enlace.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.access.openid.OpenIdSettings;

/** A provider that lets somebody into their account. */
@Schema(description = "A provider that lets somebody into their account.")
public record IdentityItem(
        UUID id,

        @Schema(
                examples = "Alcaldía de Santa Ana",
                description = "What people call it; its address where it is not the one that is offered now.")
        String provider,

        @Schema(nullable = true, examples = "Ana Portillo", description = "As whom it knew them when it was linked.")
        String called,

        Instant linkedAt) {

    static IdentityItem of(AccountIdentity identity, OpenIdSettings settings) {
        boolean offered = settings.issuer().filter(identity.issuer::equals).isPresent();
        return new IdentityItem(
                identity.id, offered ? settings.name() : identity.issuer, identity.called, identity.linkedAt);
    }
}
