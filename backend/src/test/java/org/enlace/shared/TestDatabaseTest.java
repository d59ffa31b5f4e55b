package org.enlace.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A run with the wrong profile would pass on the other database, and nobody would see it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TestDatabaseTest {

    @Inject
    DataSource database;

    @Test
    void the_tests_run_on_the_database_that_they_are_meant_for() throws SQLException {
        try (var connection = database.getConnection()) {
            assertEquals(TestDatabase.product(), connection.getMetaData().getDatabaseProductName());
        }
    }
}
