package org.enlace.shared.kind;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The formats of a list, as {@code ?format=} names them: a browser's link cannot say what it accepts. */
public enum Format {
    JSON("application/json"),
    NDJSON("application/x-ndjson"),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As a caller writes it, and as file names end. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
