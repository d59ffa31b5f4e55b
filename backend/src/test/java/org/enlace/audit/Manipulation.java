package org.enlace.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What somebody might do to entries, so that they tell something else. */
enum Manipulation {
    EDIT {
        @Override
        String on(Copy copy, AuditEntry one, AuditEntry other, Random random) throws SQLException {
            String edit =
                    EDITS.get(random.nextInt(EDITS.size())).replace("?", "cast('" + UUID.randomUUID() + "' as uuid)");
            copy.run("update audit_entry set " + edit + " where id = ?", one.id);
            return edit;
        }
    },
    DELETE {
        @Override
        String on(Copy copy, AuditEntry one, AuditEntry other, Random random) throws SQLException {
            copy.run("delete from audit_entry where id = ?", one.id);
            return "deleted " + one.id;
        }
    },
    SWAP {
        @Override
        String on(Copy copy, AuditEntry one, AuditEntry other, Random random) throws SQLException {
            String place = "update audit_entry set chain = ?, number = ? where id = ?";
            copy.run(place, other.chain, other.number, one.id);
            copy.run(place, one.chain, one.number, other.id);
            return "swapped " + one.id + " and " + other.id;
        }
    },
    /** One that nobody made, in the middle of a chain or at its end, with a hash as it should be. */
    FORGE {
        @Override
        String on(Copy copy, AuditEntry one, AuditEntry other, Random random) throws SQLException {
            UUID original = one.id;
            one.id = UUID.randomUUID();
            one.name = "somebody else";
            if (random.nextBoolean()) {
                one.follow(Chain.read(copy.database, one.chain));
            } else {
                one.hash = one.digest();
            }
            copy.run(FORGERY, one.id, one.number, one.name, one.previous, one.hash, original);
            return "forged " + one.chain + ":" + one.number;
        }
    },
    TRUNCATE {
        @Override
        String on(Copy copy, AuditEntry one, AuditEntry other, Random random) throws SQLException {
            copy.run("delete from audit_entry where chain = ? and number >= ?", one.chain, one.number);
            return "cut off " + one.chain + " from " + one.number;
        }
    };

    /** Every column once; {@code ?} is another id. */
    private static final List<String> EDITS = List.of(
            "id = ?",
            "chain = mod(chain + 1, 16)",
            "number = number + 1000000",
            "noted_at = noted_at + interval '1' second",
            "account = ?",
            "name = 'somebody else'",
            "credential = ?",
            "address = '192.0.2.1'",
            "action = case action when 'DELETE' then 'CHANGE' else 'DELETE' end",
            "kind = 'outcomes'",
            "record = ?",
            "person = ?",
            "code = 'another'",
            "before_state = '{\"name\":\"another\"}'",
            "after_state = '{\"name\":\"another\"}'",
            "salt = '00'",
            "content_hash = '00'",
            "erased_by = ?",
            "previous = '00'",
            "hash = '00'");

    private static final String FORGERY = """
            insert into audit_entry select cast(? as uuid), chain, cast(? as bigint), noted_at, account, cast(? as varchar),
                credential, address, action, kind, record, person, code, before_state, after_state, salt, content_hash,
                erased_by, cast(? as varchar), cast(? as varchar)
            from whole_audit_entry where id = ?""";

    /** Does it once to one of two different entries, and tells what it did. */
    abstract String on(Copy copy, AuditEntry one, AuditEntry other, Random random) throws SQLException;
}
