package org.enlace.visit;

/**
 * What may be wrong with visits, said once for all who look for it: conditions in HQL, in which {@code v} is the visit.
 */
public final class VisitFlaw {

    /** It took place, or its dates passed by {@code :today}, and nobody wrote what came of it. */
    public static final String UNREPORTED = """
            (v.status = COMPLETED and v.summary.en is null and v.summary.es is null
             or v.status in (PLANNED, ACTIVE) and coalesce(v.end.latest, v.start.latest) < :today)""";

    /** How many travelled for the senders. */
    public static final String TRAVELLED = """
            (select coalesce(sum(a.headcount), 0) from Participant a
             where a.visit = v and a.side = SENDING and a.attendance not in (NO_SHOW, CANCELLED))""";

    /** Another number travelled than was declared. */
    public static final String MISMATCHED =
            "(v.status = COMPLETED and v.declaredDelegationSize is not null and v.declaredDelegationSize <> "
                    + TRAVELLED + ")";

    private VisitFlaw() {}
}
