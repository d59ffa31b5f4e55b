package org.enlace.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.enlace.shared.audit.Action;

/** Reads entries as they stand in a database, whether or not an Enlace runs on it. */
record Entries(Connection database) {

    private static final String ALL = "select * from audit_entry where ";

    /** Those of a chain behind one number and up to another, in their order. */
    List<AuditEntry> of(int chain, long after, long last) throws SQLException {
        return read(ALL + "chain = ? and number > ? and number <= ? order by number, id", chain, after, last);
    }

    /** The entry with the id, if there is one. */
    List<AuditEntry> with(UUID id) throws SQLException {
        return read(ALL + "id = ?", id);
    }

    /** The first entry of a chain that stands before its beginning or behind {@code end}. */
    List<AuditEntry> beyond(int chain, long end) throws SQLException {
        return read(
                ALL + "chain = ? and (number < 1 or number > ?) order by number fetch first 1 rows only", chain, end);
    }

    /** The first entry that is of no chain there is. */
    List<AuditEntry> stray() throws SQLException {
        return read(ALL + "(chain < 0 or chain >= ?) order by chain, number fetch first 1 rows only", Chain.COUNT);
    }

    private List<AuditEntry> read(String sql, Object... values) throws SQLException {
        List<AuditEntry> read = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    read.add(entry(rows));
                }
            }
        }
        return read;
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        AuditEntry entry = new AuditEntry();
        entry.id = row.getObject("id", UUID.class);
        entry.chain = row.getInt("chain");
        entry.number = row.getLong("number");
        entry.notedAt = row.getObject("noted_at", OffsetDateTime.class).toInstant();
        entry.account = row.getObject("account", UUID.class);
        entry.name = row.getString("name");
        entry.credential = row.getObject("credential", UUID.class);
        entry.address = row.getString("address");
        entry.action = action(row.getString("action"));
        entry.kind = row.getString("kind");
        entry.record = row.getObject("record", UUID.class);
        entry.person = row.getObject("person", UUID.class);
        entry.code = row.getString("code");
        entry.beforeState = row.getString("before_state");
        entry.afterState = row.getString("after_state");
        entry.salt = row.getString("salt");
        entry.contentHash = row.getString("content_hash");
        entry.erasedBy = row.getObject("erased_by", UUID.class);
        entry.previous = row.getString("previous");
        entry.hash = row.getString("hash");
        return entry;
    }

    /** {@code null} for a word that no Enlace has written: then the entry is not what its hash covers. */
    private static Action action(String name) {
        return Arrays.stream(Action.values())
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
