package org.enlace.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Entries of the audit, the newest first. */
public record AuditPage(
        List<AuditEntryView> items,

        @Schema(nullable = true, description = "Cursor of the next page; null on the last one.")
        String next) {}
