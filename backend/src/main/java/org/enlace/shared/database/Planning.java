package org.enlace.shared.database;

import org.hibernate.Session;

/** How the database is to plan the queries of the running transaction. */
public final class Planning {

    private Planning() {}

    /**
     * Plans every query for its values. PostgreSQL otherwise reuses after five executions one plan for all words: then
     * a rare one is looked for row by row in the order of the list, and milliseconds become seconds.
     */
    public static void forValues(Session session) {
        if (PostgreSql.serves(session)) {
            session.createNativeMutationQuery("set local plan_cache_mode = force_custom_plan")
                    .executeUpdate();
        }
    }
}
