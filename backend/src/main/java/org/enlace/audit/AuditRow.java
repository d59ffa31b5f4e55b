package org.enlace.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.audit.Action;

/** An entry of the audit as a spreadsheet has it: what was and what was then are each one cell of JSON. */
record AuditRow(
        @Schema(examples = "2026-01-31T12:00:00Z") Instant at,
        UUID account,
        @Schema(examples = "Ana Portillo") String name,
        UUID credential,
        @Schema(examples = "192.0.2.1") String address,
        @Schema(examples = "CHANGE") Action action,
        @Schema(examples = "visits") String kind,
        UUID record,

        @Schema(examples = "salvadoran-visit-santa-ana-2011")
        String code,

        @Schema(examples = "{\"status\":\"PLANNED\"}") String before,
        @Schema(examples = "{\"status\":\"COMPLETED\"}") String after,
        @Schema(examples = "SHOWN") AuditEntryView.Content content,
        String head) {

    static AuditRow of(AuditEntryView entry) {
        return new AuditRow(
                entry.at(),
                entry.account(),
                entry.name(),
                entry.credential(),
                entry.address(),
                entry.action(),
                entry.kind(),
                entry.record(),
                entry.code(),
                entry.before(),
                entry.after(),
                entry.content(),
                entry.head());
    }
}
