package org.enlace.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.access.openid.OpenIdSettings;

/** Where else one can sign in. */
@Schema(description = "A provider with which one can sign in.")
public record OpenIdView(
        @Schema(description = "What people call it.", examples = "Alcaldía de Santa Ana")
        String name,

        @Schema(
                description = "Where a browser goes to sign in there; with ?to=/visits it comes back to that page.",
                examples = "/api/v1/session/openid")
        String address) {

    /** {@code null} where there is none. */
    static OpenIdView of(OpenIdSettings settings) {
        return settings.on() ? new OpenIdView(settings.name(), OpenIdResource.ADDRESS) : null;
    }
}
