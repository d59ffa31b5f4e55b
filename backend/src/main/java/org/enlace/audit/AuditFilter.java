package org.enlace.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.enlace.shared.audit.Action;
import org.enlace.shared.date.PartialDate;
import org.enlace.shared.kind.Where;

/** Which entries to list. */
public record AuditFilter(
        @QueryParam("account") @Parameter(description = "What this account did, by its id.")
        List<UUID> account,

        @QueryParam("action") @Parameter(description = "What was done.")
        List<Action> action,

        @QueryParam("kind") @Parameter(description = "With records of this kind, as paths call it.", example = "visits")
        List<String> kind,

        @QueryParam("record") @Parameter(description = "With this record, by its id.")
        List<UUID> record,

        @QueryParam("from") @Parameter(description = "On or after this date (UTC).", example = "2026-01")
        PartialDate from,

        @QueryParam("to") @Parameter(description = "On or before this date (UTC).", example = "2026-01-31")
        PartialDate to) {

    private static final int TIME_BITS = 16;

    /** How much later than its moment an entry can get its id. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    Where where() {
        Where where = new Where()
                .in("e.account", account)
                .in("e.action", action)
                .in("e.kind", kind)
                .in("e.record", record);
        if (from != null) {
            Instant start = start(from.earliest());
            where.and("e.notedAt >= ?", start).and("e.id >= ?", first(start));
        }
        if (to != null) {
            Instant end = start(to.latest().plusDays(1));
            where.and("e.notedAt < ?", end).and("e.id < ?", first(end.plus(SLACK)));
        }
        return where;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first id that can be given at a time, by which the list's own order leads there. */
    private static UUID first(Instant time) {
        return new UUID(Math.max(0, time.toEpochMilli()) << TIME_BITS, 0);
    }
}
