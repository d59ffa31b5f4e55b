package org.enlace.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An access token as it is issued. */
@Schema(description = "An access token as it is issued.")
public record IssuedView(
        TokenView token,

        @Schema(
                description = "To be sent as Authorization: Bearer. It is shown this once.",
                examples = "enl_0199aa000000700080000000000000001_…_1c0ffee5")
        String secret) {}
