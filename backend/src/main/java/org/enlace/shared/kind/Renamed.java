package org.enlace.shared.kind;

import java.util.List;

/** Fired inside the transaction after a record got another caption or code, by which other records are found. */
public record Renamed(Recorded<?> record) {

    /** What others may be found by that refer to the record. */
    static List<?> name(Recorded<?> record) {
        return List.of(record.caption(), record.code);
    }
}
