package org.enlace.visit;

/** What may be wrong with visits, said once for all who look for it: conditions in HQL on the visit at a path. */
public final class VisitFlaw {

    private VisitFlaw() {}

    /** It took place, or its dates passed by {@code :today}, and nobody wrote what came of it. */
    public static String unreported(String visit) {
        return """
                (%1$s.status = COMPLETED and %1$s.summary.en is null and %1$s.summary.es is null
                 or %1$s.status in (PLANNED, ACTIVE) and coalesce(%1$s.end.latest, %1$s.start.latest) < :today)""".formatted(visit);
    }

    /** Another number travelled than was declared. */
    public static String mismatched(String visit) {
        return "(%1$s.status = COMPLETED and %1$s.declaredDelegationSize is not null and %1$s.declaredDelegationSize <> %2$s)"
                .formatted(visit, travelled(visit));
    }

    /** How many travelled for the senders, as a value. */
    public static String travelled(String visit) {
        return """
                (select coalesce(sum(a.headcount), 0) from Participant a
                 where a.visit = %s and a.side = SENDING and a.attendance not in (NO_SHOW, CANCELLED))""".formatted(visit);
    }
}
