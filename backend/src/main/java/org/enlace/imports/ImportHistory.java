package org.enlace.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Imports, the newest first, without their rejections. */
public record ImportHistory(
        List<ImportReport> items,

        @Schema(nullable = true, description = "Cursor of the next page; null on the last one.")
        String next) {}
