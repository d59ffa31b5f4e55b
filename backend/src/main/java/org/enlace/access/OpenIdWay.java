package org.enlace.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a browser goes now, to sign in at the provider and come back. */
@Schema(description = "Where a browser goes now, to sign in at the provider and come back.")
public record OpenIdWay(
        @Schema(examples = "https://id.santa-ana.example/auth?client_id=enlace&response_type=code")
        String address) {}
