package org.enlace.access;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.problem.Message;
import org.enlace.shared.problem.Refusal;
import org.enlace.shared.problem.Violation;

/** Another password instead of the present one, or the first one of who came by a provider. */
@Schema(description = "Another password instead of the present one, or a first one.")
public record PasswordChange(
        @Schema(
                nullable = true,
                examples = "brave-heron-counts-rivers",
                format = "password",
                description = "The present one, where there is one.")
        String current,

        @NotBlank @Schema(
                examples = "quiet-otter-paints-bridges",
                format = "password",
                description = "12 to 128 characters, none of those that are tried first.")
        String password) {

    /** The present password, of who has one. */
    String known() {
        if (current == null || current.isBlank()) {
            throw Refusal.invalid(Violation.body("current", null, new Message("required")));
        }
        return current;
    }

    /** Never by accident in a log. */
    @Override
    public String toString() {
        return "password";
    }
}
