package org.enlace.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rejected row means for the others. */
public enum OnError {
    /** All rows or none. */
    ABORT,
    /** The good rows go in, the bad ones are reported. */
    SKIP;

    /** As a caller writes it: {@code onError=skip}. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
