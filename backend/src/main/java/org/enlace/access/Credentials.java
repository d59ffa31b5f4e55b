package org.enlace.access;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody shows to sign in. */
@Schema(description = "What somebody shows to sign in.")
public record Credentials(
        @NotBlank @Schema(examples = "ana@santa-ana.example")
        String email,

        @NotBlank @Schema(examples = "brave-heron-counts-rivers", format = "password")
        String password,

        @Schema(
                nullable = true,
                examples = "492039",
                description = "Code of the second factor, or one of the recovery codes.")
        String totp) {

    /** Never by accident in a log. */
    @Override
    public String toString() {
        return "credentials";
    }
}
