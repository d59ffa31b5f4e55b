package org.enlace.shared.database;

import org.hibernate.Session;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Whether what only PostgreSQL has may be used. */
final class PostgreSql {

    private PostgreSql() {}

    static boolean serves(Session session) {
        return session.getSessionFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof PostgreSQLDialect;
    }
}
