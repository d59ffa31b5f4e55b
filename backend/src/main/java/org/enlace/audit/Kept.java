package org.enlace.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.h2.api.Trigger;

/**
 * What H2 asks before a row of the audit is changed or removed, by whatever program: a chain may grow, the content of
 * an entry may go when an entry says so, and nothing else. PostgreSQL has functions of its own for it.
 */
public class Kept implements Trigger {

    private final List<String> columns = new ArrayList<>();

    @Override
    public void init(Connection database, String schema, String trigger, String table, boolean before, int type)
            throws SQLException {
        try (ResultSet found = database.getMetaData().getColumns(null, schema, table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
    }

    @Override
    public void fire(Connection database, Object[] before, Object[] after) throws SQLException {
        boolean allowed = after != null && (columns.contains("HEAD") ? grows(before, after) : erases(before, after));
        if (!allowed) {
            throw new SQLException("the audit is kept as it is");
        }
    }

    private boolean grows(Object[] before, Object[] after) {
        int entries = columns.indexOf("ENTRIES");
        return Objects.equals(before[columns.indexOf("NUMBER")], after[columns.indexOf("NUMBER")])
                && (Long) after[entries] > (Long) before[entries];
    }

    private boolean erases(Object[] before, Object[] after) {
        for (int i = 0; i < columns.size(); i++) {
            boolean fine = switch (columns.get(i)) {
                case "CODE", "BEFORE_STATE", "AFTER_STATE", "SALT" -> after[i] == null;
                case "ERASED_BY" -> before[i] == null && after[i] != null;
                default -> Objects.equals(before[i], after[i]);
            };
            if (!fine) {
                return false;
            }
        }
        return true;
    }
}
