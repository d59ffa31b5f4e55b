package org.enlace.shared.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes new records by PostgreSQL's COPY: the same rows as single inserts, without a journey and a parse for each.
 *
 * <p>What a record's columns are is asked of the mapping, so that a column cannot be forgotten here.
 */
public final class CopyInserts {

    private static final int SENT = 16_384;

    private final EntityPersister persister;
    private final SharedSessionContractImplementor session;

    private CopyInserts(EntityPersister persister, Session session) {
        this.persister = persister;
        this.session = session.unwrap(SharedSessionContractImplementor.class);
    }

    /** Whether the database can, and the records are each one row of one table. */
    public static boolean suit(Session session, Class<?> type) {
        return PostgreSql.serves(session) && !persister(session, type).hasCollections();
    }

    /**
     * Writes records in the session's transaction.
     *
     * @param finish gives a record its id and whatever else it lacks; the database writes the one before meanwhile
     */
    public static <T> void write(Session session, Class<T> type, Collection<T> records, Consumer<T> finish) {
        var inserts = new CopyInserts(persister(session, type), session);
        session.doWork(connection -> inserts.copy(connection, records, finish));
    }

    private static EntityPersister persister(Session session, Class<?> type) {
        return session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(type);
    }

    private <T> void copy(Connection connection, Collection<T> records, Consumer<T> finish) throws SQLException {
        CopyIn copy = null;
        StringBuilder rows = new StringBuilder(2 * SENT);
        try {
            for (T record : records) {
                finish.accept(record);
                Map<String, Object> row = row(record);
                if (copy == null) {
                    copy = begin(connection, row.keySet());
                }
                append(rows, row);
                if (rows.length() > SENT) {
                    send(copy, rows);
                }
            }
            send(copy, rows);
            copy.endCopy();
        } finally {
            if (copy != null && copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private CopyIn begin(Connection connection, Set<String> columns) throws SQLException {
        String table = persister.getIdentifierTableDetails().getTableName();
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table, String.join(", ", columns)));
    }

    private static void send(CopyIn copy, StringBuilder rows) throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.flushCopy();
        rows.setLength(0);
    }

    private Map<String, Object> row(Object record) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(
                persister.getIdentifierMapping().getSelectable(0).getSelectionExpression(),
                persister.getIdentifier(record, session));
        persister.forEachAttributeMapping(attribute -> put(row, attribute, record));
        return row;
    }

    private void put(Map<String, Object> row, AttributeMapping attribute, Object record) {
        Object value = attribute.getPropertyAccess().getGetter().get(record);
        attribute.decompose(
                value,
                0,
                row,
                null,
                (index, columns, none, cell, column) -> columns.put(column.getSelectionExpression(), cell),
                session);
    }

    private static void append(StringBuilder rows, Map<String, Object> row) {
        char separator = 0;
        for (Object cell : row.values()) {
            if (separator != 0) {
                rows.append(separator);
            }
            separator = '\t';
            if (cell == null) {
                rows.append("\\N");
            } else {
                escape(rows, cell.toString());
            }
        }
        rows.append('\n');
    }

    private static void escape(StringBuilder rows, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }
}
