package org.enlace.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who becomes the first administrator, and what the installation begins with. */
@Schema(description = "Who becomes the first administrator, and what the installation begins with.")
public record Installation(
        @NotBlank @Schema(description = "The set-up token that the console shows, or that ENLACE_SETUP_TOKEN fixed.")
        String token,

        @NotBlank @Email @Size(max = 254) @Schema(examples = "ana@santa-ana.example")
        String email,

        @NotBlank @Size(max = 200) @Schema(examples = "Ana Portillo")
        String name,

        @NotBlank @Schema(
                examples = "brave-heron-counts-rivers",
                format = "password",
                description = "12 to 128 characters, none of those that are tried first.")
        String password,

        @Schema(
                nullable = true,
                examples = "amuprev",
                description = "A sample to load into an empty database; to start empty, leave it out.")
        String sample) {

    /** Never by accident in a log. */
    @Override
    public String toString() {
        return "installation";
    }
}
