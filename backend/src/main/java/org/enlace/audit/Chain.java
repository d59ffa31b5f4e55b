package org.enlace.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The end of one of the chains. Whoever adds to a chain holds it until the commit is on disk; there are several, so
 * that others need not wait for that.
 *
 * @param entries how many it has
 * @param head hash of the last one, empty before the first
 */
record Chain(int number, long entries, String head) {

    static final int COUNT = 16;

    private static final String END = "select number, entries, head from audit_chain ";
    private static final String FREE = END + "fetch first 1 rows only for update skip locked";
    private static final String ONE = END + "where number = ? ";
    private static final String ADD = """
            insert into audit_entry (id, chain, number, noted_at, account, name, credential, address, action, kind, record,
                person, code, before_state, after_state, salt, content_hash, previous, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String GROW = "update audit_chain set entries = ?, head = ? where number = ?";

    /** Adds entries to a chain that nobody holds, in the connection's transaction, as the last that this does. */
    static void append(Connection database, List<AuditEntry> entries) throws SQLException {
        free(database).add(database, entries);
    }

    /** Adds entries to this chain, which the connection's transaction holds. */
    void add(Connection database, List<AuditEntry> added) throws SQLException {
        Chain end = this;
        try (PreparedStatement add = database.prepareStatement(ADD);
                PreparedStatement grow = database.prepareStatement(GROW)) {
            for (AuditEntry entry : added) {
                entry.follow(end);
                set(add, entry);
                add.addBatch();
                end = new Chain(number, entry.number, entry.hash);
            }
            add.executeBatch();
            grow.setLong(1, end.entries);
            grow.setString(2, end.head);
            grow.setInt(3, number);
            grow.executeUpdate();
        }
    }

    private static Chain free(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(FREE)) {
            Chain free = read(query);
            if (free != null) {
                return free;
            }
        }
        try (PreparedStatement query = database.prepareStatement(ONE + "for update")) {
            query.setInt(1, ThreadLocalRandom.current().nextInt(COUNT));
            return read(query);
        }
    }

    /** As it is now, or {@code null}. */
    static Chain read(Connection database, int number) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(ONE)) {
            query.setInt(1, number);
            return read(query);
        }
    }

    private static Chain read(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? new Chain(row.getInt(1), row.getLong(2), row.getString(3)) : null;
        }
    }

    private static void set(PreparedStatement add, AuditEntry entry) throws SQLException {
        Object[] values = {
            entry.id,
            entry.chain,
            entry.number,
            entry.notedAt.atOffset(ZoneOffset.UTC),
            entry.account,
            entry.name,
            entry.credential,
            entry.address,
            entry.action.name(),
            entry.kind,
            entry.record,
            entry.person,
            entry.code,
            entry.beforeState,
            entry.afterState,
            entry.salt,
            entry.contentHash,
            entry.previous,
            entry.hash
        };
        for (int i = 0; i < values.length; i++) {
            add.setObject(i + 1, values[i]);
        }
    }
}
