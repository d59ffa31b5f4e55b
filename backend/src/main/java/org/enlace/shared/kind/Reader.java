package org.enlace.shared.kind;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A program for which a file must be written otherwise than for everybody else. */
public enum Reader {

    /** Takes a CSV file for UTF-8 only when a byte order mark begins it. */
    EXCEL;

    /** As a caller writes it: {@code for=excel}. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
