package org.enlace.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may say of their own account. */
@Schema(description = "What somebody may say of their own account.")
public record AccountDraft(
        @NotBlank @Size(max = 200) @Schema(examples = "Ana Portillo", description = "Under which changes are noted.")
        String name,

        @Pattern(regexp = "en|es") @Schema(nullable = true, examples = "es", description = "Language of the screens, en or es.")
        String language) {}
