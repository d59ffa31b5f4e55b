package org.enlace.report.document;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.shared.kind.PrintFormat;

/** How a document is asked for; the writers read it, because a link says neither format nor language otherwise. */
public record Printing(
        @QueryParam("language")
        @Parameter(description = "Of a document; as Accept-Language says when left out. JSON has both.", example = "es")
        Language language,

        @QueryParam("format") @Parameter(description = "Instead of the Accept header, for links.", example = "pdf")
        PrintFormat format) {

    /** A language in which documents are written. */
    public enum Language {
        EN,
        ES;

        /** As a caller writes it: {@code language=es}. */
        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
