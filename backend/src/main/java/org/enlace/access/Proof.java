package org.enlace.access;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password again, before something by which an account could be taken over. */
@Schema(description = "The password again, before something by which an account could be taken over.")
public record Proof(
        @NotBlank @Schema(examples = "brave-heron-counts-rivers", format = "password")
        String password) {

    /** Never by accident in a log. */
    @Override
    public String toString() {
        return "proof";
    }
}
