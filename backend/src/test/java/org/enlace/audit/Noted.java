package org.enlace.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enlace.shared.Made;

/** What the audit has noted, as tests ask for it. */
final class Noted {

    private Noted() {}

    static List<AuditEntry> of(Made record) {
        return of(UUID.fromString(record.id()));
    }

    /** Everything about a record, in the order in which it was done. */
    static List<AuditEntry> of(UUID record) {
        return QuarkusTransaction.requiringNew().call(() -> AuditEntry.list("record = ?1 order by id", record));
    }

    static AuditEntry last(Made record) {
        List<AuditEntry> all = of(record);
        return all.get(all.size() - 1);
    }

    static List<String> actions(Made record) {
        return of(record).stream().map(entry -> entry.action.name()).toList();
    }

    static long all() {
        return QuarkusTransaction.requiringNew().call(() -> AuditEntry.count());
    }

    /** What entries say, in one text. */
    static String content(Stream<AuditEntry> entries) {
        return entries.map(entry -> entry.code + " " + entry.beforeState + " " + entry.afterState)
                .reduce("", (a, b) -> a + "\n" + b);
    }
}
