package org.enlace.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.enlace.shared.text.Text;

/** A frozen edition of a report as the API shows it, without its content. */
public record EditionView(
        @Schema(examples = "1") int number,
        @Schema(examples = "2026-01-31T12:00:00Z") Instant frozenAt,

        @Schema(
                description = "SHA-256 of the content, byte by byte as the edition's address answers it.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(nullable = true, description = "When it ceased to hold; null while it holds.")
        Instant withdrawnAt,

        @Schema(nullable = true) Text withdrawnReason) {

    static EditionView of(Edition edition) {
        return new EditionView(
                edition.number, edition.frozenAt, edition.sha256, edition.withdrawnAt, edition.withdrawnReason);
    }
}
