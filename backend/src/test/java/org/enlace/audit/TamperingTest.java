package org.enlace.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever owns the database can change the audit, but not unnoticed. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TamperingTest {

    private static final int MANIPULATIONS = 100;

    @Inject
    AgroalDataSource database;

    @Test
    void of_a_hundred_random_manipulations_a_hundred_are_found() throws SQLException {
        Random random = new Random(20260131);
        List<String> unnoticed = new ArrayList<>();
        int found = 0;
        try (Copy copy = new Copy(database)) {
            List<UUID> ids = copy.ids();
            for (int i = 0; i < MANIPULATIONS; i++) {
                copy.restore();
                assertTrue(copy.whole(), "the untouched copy is whole");
                int one = random.nextInt(ids.size());
                int other = (one + 1 + random.nextInt(ids.size() - 1)) % ids.size();
                Manipulation manipulation = Manipulation.values()[i % Manipulation.values().length];
                String done = manipulation.on(copy, copy.entry(ids.get(one)), copy.entry(ids.get(other)), random);
                if (copy.whole()) {
                    unnoticed.add(done);
                } else {
                    found++;
                }
            }
            copy.restore();
            assertTrue(copy.whole(), "the untouched copy is whole");
        }
        System.out.printf("Manipulations of the audit: %d of %d found%n", found, MANIPULATIONS);
        assertEquals(List.of(), unnoticed);
    }

    @Test
    void a_chain_that_was_written_anew_is_found_by_a_head_that_was_kept() throws SQLException {
        try (Copy copy = new Copy(database)) {
            Chain end = Chain.read(copy.database, 1);
            AuditEntry last = new Entries(copy.database)
                    .of(1, end.entries() - 1, end.entries())
                    .get(0);
            Head kept = new Head(last.chain, last.number, last.hash);
            copy.run("delete from audit_entry where id = ?", last.id);
            copy.run(
                    "update audit_chain set entries = ?, head = ? where number = ?",
                    last.number - 1,
                    last.previous,
                    last.chain);

            assertTrue(copy.whole(), "it shows nothing by itself");
            assertFalse(copy.whole(kept));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from audit_entry",
                "update audit_entry set name = 'somebody else'",
                "update audit_entry set after_state = null, before_state = null, code = null, salt = null",
                "update audit_entry set erased_by = id",
                "update audit_chain set entries = entries - 1",
                "delete from audit_chain where number = 15"
            })
    void the_database_itself_refuses_what_no_entry_allows(String sql) throws SQLException {
        Api.focusArea("Policing").create();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeUpdate(sql));
        }
    }
}
