package org.enlace.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.enlace.shared.audit.Action;

/**
 * An audit in the hands of somebody who owns the database: in a schema of its own, without a trigger or a constraint in
 * the way, and with a whole one beside it.
 */
final class Copy implements AutoCloseable {

    private static final String SCHEMA = "tampered";
    private static final List<String> TABLES = List.of("audit_entry", "audit_chain");
    private static final int ENTRIES = 60;
    private static final int CHAINS = 4;

    final Connection database;
    private final String home;

    Copy(DataSource source) throws SQLException {
        database = source.getConnection();
        home = database.getSchema();
        run("create schema " + SCHEMA);
        for (String table : TABLES) {
            run("create table %s.%s as select * from %s.%2$s where 1 = 0".formatted(SCHEMA, table, home));
        }
        database.setSchema(database.getMetaData().storesUpperCaseIdentifiers() ? SCHEMA.toUpperCase() : SCHEMA);
        run("insert into audit_chain select number, 0, '' from %s.audit_chain".formatted(home));
        write();
        for (String table : TABLES) {
            run("create table whole_%s as select * from %1$s".formatted(table));
        }
    }

    /** Entries in some of the chains, with a content that was erased and the entry that says so. */
    private void write() throws SQLException {
        for (int i = 0; i < ENTRIES; i++) {
            Chain.read(database, i % CHAINS).add(database, List.of(entry(i, Action.CHANGE, "{\"name\":\"Mixco\"}")));
        }
        AuditEntry erased = entry(0, Action.CREATE, "{\"name\":\"Canary\"}");
        AuditEntry eraser = entry(0, Action.ERASE, "{\"entries\":[\"%s\"]}".formatted(erased.id));
        Chain.read(database, 0).add(database, List.of(erased, eraser));
        run(
                "update audit_entry set code = null, after_state = null, salt = null, erased_by = ? where id = ?",
                eraser.id,
                erased.id);
    }

    private static AuditEntry entry(int number, Action action, String after) {
        AuditEntry entry = new AuditEntry();
        entry.id = UUID.randomUUID();
        entry.notedAt = Instant.EPOCH.plusSeconds(number);
        entry.account = UUID.randomUUID();
        entry.action = action;
        entry.code = "mixco";
        entry.afterState = after;
        entry.close();
        return entry;
    }

    /** As it was written. */
    void restore() throws SQLException {
        for (String table : TABLES) {
            run("delete from " + table);
            run("insert into %s select * from whole_%1$s".formatted(table));
        }
    }

    int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    List<UUID> ids() throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select id from audit_entry order by chain, number")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    AuditEntry entry(UUID id) throws SQLException {
        return new Entries(database).with(id).get(0);
    }

    List<Verified> verify(Head... kept) throws SQLException {
        return new Verification(database, List.of(kept)).chains();
    }

    boolean whole(Head... kept) throws SQLException {
        return verify(kept).stream().allMatch(Verified::whole);
    }

    @Override
    public void close() throws SQLException {
        try (database) {
            database.setSchema(home);
            run("drop schema " + SCHEMA + " cascade");
        }
    }
}
