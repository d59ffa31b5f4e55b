package org.enlace.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Role;

/** What an administrator says of an account. */
@Schema(description = "What an administrator says of an account.")
public record UserDraft(
        @NotBlank @Email @Size(max = 254) @Schema(examples = "ana@santa-ana.example", description = "By which its owner signs in; no mail is sent there.")
        String email,

        @NotBlank @Size(max = 200) @Schema(examples = "Ana Portillo", description = "Under which changes are noted.")
        String name,

        @NotNull @Schema(description = "What it may do.") Role role,

        @Schema(description = "Ids or codes of those for which a partner acts; others have none.")
        List<String> organizations,

        @Schema(description = "Whether it may see personal data.")
        Boolean personal,

        @Pattern(regexp = "en|es") @Schema(nullable = true, examples = "es", description = "Language of its screens, en or es.")
        String language) {

    public UserDraft {
        personal = personal != null && personal;
    }

    static UserDraft of(Account account) {
        return new UserDraft(
                account.email,
                account.name,
                account.role,
                account.organizations.stream()
                        .map(organization -> organization.code)
                        .sorted()
                        .toList(),
                account.personal,
                account.language);
    }
}
