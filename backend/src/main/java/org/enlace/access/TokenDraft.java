package org.enlace.access;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Scope;

/** What an access token is to reach. */
@Schema(description = "What an access token is to reach.")
public record TokenDraft(
        @NotBlank @Size(max = 100) @Schema(examples = "statistics office", description = "By which you know it again.")
        String name,

        @NotEmpty @Schema(description = "What it reaches; never more than its owner does at the time.")
        Set<@NotNull Scope> scopes,

        @Schema(
                nullable = true,
                examples = "santa-ana",
                description = "Id or code of the only organization for which it acts, then as a partner would.")
        String organization,

        @Future @Schema(
                nullable = true,
                examples = "2027-01-31T12:00:00Z",
                description = "When it ends; when left out, never, or when the token ends with which it was made.")
        Instant expiresAt) {}
