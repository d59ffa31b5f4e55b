package org.enlace.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first administrator, with a token for scripts that go on from there. */
@Schema(description = "The first administrator, with a token for scripts that go on from there.")
public record InstalledView(
        UserRef account,

        @Schema(
                description = "An access token with all scopes. It is shown this once.",
                examples = "enl_0199aa000000700080000000000000001_…_1c0ffee5")
        String apiToken) {}
