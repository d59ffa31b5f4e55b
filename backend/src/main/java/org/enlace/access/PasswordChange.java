package org.enlace.access;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another password instead of the present one. */
@Schema(description = "Another password instead of the present one.")
public record PasswordChange(
        @NotBlank @Schema(examples = "brave-heron-counts-rivers", format = "password")
        String current,

        @NotBlank @Schema(
                examples = "quiet-otter-paints-bridges",
                format = "password",
                description = "12 to 128 characters, none of those that are tried first.")
        String password) {

    /** Never by accident in a log. */
    @Override
    public String toString() {
        return "password";
    }
}
