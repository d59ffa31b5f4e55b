package org.enlace.access;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody shows who was sent a link, and the password that they choose. */
@Schema(description = "What somebody shows who was sent a link, and the password that they choose.")
public record Activation(
        @NotBlank @Schema(description = "What stands behind the # of the link.")
        String token,

        @NotBlank @Schema(
                examples = "brave-heron-counts-rivers",
                format = "password",
                description = "12 to 128 characters, none of those that are tried first.")
        String password) {

    /** Never by accident in a log. */
    @Override
    public String toString() {
        return "activation";
    }
}
