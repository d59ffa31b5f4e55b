package org.enlace.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an import writes, or only says what it would do. */
public enum ImportMode {
    VALIDATE,
    COMMIT;

    /** As a caller writes it: {@code mode=commit}. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
