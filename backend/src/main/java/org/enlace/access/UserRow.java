package org.enlace.access;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Role;
import org.enlace.shared.kind.Ref;

/** An account as a spreadsheet has it; none is ever read back from one. */
record UserRow(
        @Schema(examples = "Ana Portillo") String name,
        @Schema(examples = "ana@santa-ana.example") String email,
        @Schema(examples = "PARTNER") Role role,
        @Schema(examples = "santa-ana") List<String> organizations,
        @Schema(examples = "false") boolean personal,
        @Schema(examples = "es") String language,
        @Schema(examples = "ACTIVE") AccountStatus status,
        @Schema(examples = "true") boolean totp,
        @Schema(examples = "2026-01-31T12:00:00Z") Instant signedInAt,
        @Schema(examples = "2026-01-30T12:00:00Z") Instant createdAt) {

    static UserRow of(UserView user) {
        return new UserRow(
                user.name(),
                user.email(),
                user.role(),
                user.organizations().stream().map(Ref::code).toList(),
                user.personal(),
                user.language(),
                user.status(),
                user.totp(),
                user.signedInAt(),
                user.trail().createdAt());
    }
}
