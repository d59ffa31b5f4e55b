package org.enlace.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.access.Caller;
import org.enlace.shared.audit.Action;
import org.enlace.shared.audit.Disclosed;

/** An entry of the audit as the API shows it. */
public record AuditEntryView(
        UUID id,
        @Schema(examples = "2026-01-31T12:00:00Z") Instant at,

        @Schema(nullable = true, description = "Who did it; null where nobody was signed in.")
        UUID account,

        @Schema(nullable = true, examples = "Ana") String name,

        @Schema(nullable = true, description = "The token or session that was shown.")
        UUID credential,

        @Schema(nullable = true, description = "From where.", examples = "192.0.2.1")
        String address,

        Action action,

        @Schema(nullable = true, examples = "visits") String kind,

        @Schema(nullable = true, description = "Id of the record.")
        UUID record,

        @Schema(nullable = true, description = "Its code, or another word by which a reader knows it.")
        String code,

        @JsonRawValue
        @Schema(nullable = true, type = SchemaType.OBJECT, description = "What was; of a change, what it changed.")
        String before,

        @JsonRawValue @Schema(nullable = true, type = SchemaType.OBJECT, description = "What was then.")
        String after,

        @Schema(description = "Whether code, before and after are shown.")
        Content content,

        @Schema(description = "Chain, place in it and hash: what a later verification can be compared with.")
        String head) {

    /** What of the content can be shown. */
    @Schema(name = "AuditContent")
    public enum Content {
        SHOWN,
        /** It tells about a person, and the caller may not see personal data. */
        WITHHELD,
        /** The person was forgotten. */
        ERASED
    }

    static AuditEntryView of(AuditEntry entry) {
        Content content = content(entry);
        boolean shown = content == Content.SHOWN;
        Disclosed.person(shown ? entry.person : null);
        return new AuditEntryView(
                entry.id,
                entry.notedAt,
                entry.account,
                entry.name,
                entry.credential,
                entry.address,
                entry.action,
                entry.kind,
                entry.record,
                shown ? entry.code : null,
                shown ? entry.beforeState : null,
                shown ? entry.afterState : null,
                content,
                new Head(entry.chain, entry.number, entry.hash).toString());
    }

    private static Content content(AuditEntry entry) {
        if (entry.erased()) {
            return Content.ERASED;
        }
        return entry.person != null && !Caller.current().seesPersons() ? Content.WITHHELD : Content.SHOWN;
    }
}
