package org.enlace.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.enlace.shared.Api;
import org.enlace.shared.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ChainTest {

    private static final int WRITERS = 20;
    private static final int EACH = 10;

    @Inject
    AgroalDataSource database;

    @Test
    void what_many_write_at_once_makes_unbroken_chains() throws Exception {
        long before = Noted.all();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            Callable<Integer> writer = () -> IntStream.range(0, EACH)
                    .map(i -> Api.focusArea("Policing").post().statusCode())
                    .filter(status -> status == 201)
                    .sum();
            for (Future<Integer> one : writers.invokeAll(java.util.Collections.nCopies(WRITERS, writer))) {
                assertEquals(EACH * 201, one.get());
            }
        } finally {
            writers.shutdown();
        }

        assertEquals(before + WRITERS * EACH, Noted.all());
        assertEquals(List.of(), broken());
    }

    private List<Verified> broken() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new Verification(connection, List.of())
                    .chains().stream().filter(chain -> !chain.whole()).toList();
        }
    }
}
