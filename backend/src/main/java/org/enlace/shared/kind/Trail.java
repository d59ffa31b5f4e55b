package org.enlace.shared.kind;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Caller;

/** When and by whom a record was made and last changed, shown among a view's own fields; the public learns no names. */
public record Trail(
        @Schema(description = "Counts the changes; the first part of the ETag.", examples = "0")
        long version,

        @Schema(examples = "2026-01-31T12:00:00Z") Instant createdAt,
        @Schema(nullable = true) String createdBy,
        @Schema(examples = "2026-01-31T12:00:00Z") Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    public static Trail of(Recorded<?> record) {
        boolean named = !Caller.current().anonymous();
        return new Trail(
                record.version,
                record.createdAt,
                named ? record.createdBy : null,
                record.updatedAt,
                named ? record.updatedBy : null);
    }
}
