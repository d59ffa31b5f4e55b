package org.enlace.shared.kind;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The formats of a document, as {@code ?format=} names them: a browser's link cannot say what it accepts. */
public enum PrintFormat {
    JSON("application/json"),
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    public final String mediaType;

    PrintFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As a caller writes it, and as file names end. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
